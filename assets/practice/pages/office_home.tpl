% rebase("office_layout.tpl", title=w("home_title"))
<section class="hero">
<div class="words">
<h1>{{w("home_title")}}</h1>
<p class="lead">{{w("home_lead")}}</p>
<p class="row">
% if member:
<a class="button" href="/espace">{{w("space_title")}}</a>
% else:
<a class="button" href="/connexion">{{w("log_in")}}</a>
<a class="button second" href="/creer-un-compte">{{w("create_account")}}</a>
% end
</p>
</div>
<img src="/look/valley.svg" alt="">
</section>
<section class="three">
<a class="card" href="/envoyer"><img src="/look/send.svg" alt=""><div><h2>{{w("send_title")}}</h2><p>{{w("send_short")}}</p></div></a>
<a class="card" href="/attestation"><img src="/look/certificate.svg" alt=""><div><h2>{{w("certificate_title")}}</h2><p>{{w("certificate_short")}}</p></div></a>
<a class="card" href="/aide"><img src="/look/help.svg" alt=""><div><h2>{{w("help_title")}}</h2><p>{{w("help_short")}}</p></div></a>
</section>
