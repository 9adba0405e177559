% rebase("office_layout.tpl", title=w("help_title"))
<h1>{{w("help_title")}}</h1>
<div class="two">
<a class="card" href="tel:+33199000000" id="telephone"><img src="/look/help.svg" alt=""><div><h2>{{w("help_phone")}}</h2><p><bdi dir="ltr">01 99 00 00 00</bdi></p></div></a>
<a class="card" href="mailto:bonjour@office-valmont.example" id="mailto"><img src="/look/letter.svg" alt=""><div><h2>{{w("help_mail")}}</h2><p><bdi>bonjour@office-valmont.example</bdi></p></div></a>
<a class="card" href="/aide/pieces" target="_blank" id="popup"><img src="/look/papers.svg" alt=""><div><h2>{{w("papers_title")}}</h2><p>{{w("papers_short")}}</p></div></a>
<a class="card" href="https://outside.example/" id="outside"><img src="/look/outside.svg" alt=""><div><h2>{{w("help_outside")}}</h2><p>{{w("help_outside_more")}}</p></div></a>
</div>
