% rebase("office_layout.tpl", title=w("space_title"))
<h1>{{w("space_hello", name=name)}}</h1>
<p>{{w("space_lead", minutes=idle_minutes)}}</p>
<div class="two">
<a class="card" href="/envoyer" id="send"><img src="/look/send.svg" alt=""><div><h2>{{w("send_title")}}</h2><p>{{w("send_short")}}</p></div></a>
<a class="card" href="/attestation" id="certificate"><img src="/look/certificate.svg" alt=""><div><h2>{{w("certificate_title")}}</h2><p>{{w("certificate_short")}}</p></div></a>
<a class="card" href="/aide/pieces" target="_blank" id="papers"><img src="/look/papers.svg" alt=""><div><h2>{{w("papers_title")}}</h2><p>{{w("papers_short")}}</p></div></a>
<a class="card" href="/expire"><img src="/look/clock.svg" alt=""><div><h2>{{w("expire_title")}}</h2><p>{{w("expire_short")}}</p></div></a>
</div>
% if deposits:
<h2>{{w("deposits_title")}}</h2>
<ul class="plain">
% for deposit in reversed(deposits):
<li><a href="/recu/{{deposit.reference}}"><bdi>{{deposit.reference}}</bdi></a> · {{deposit.subject}}</li>
% end
</ul>
% end
