% rebase("office_layout.tpl", title=w("expired_title"))
<div class="sheet">
<img class="big-picture" src="/look/clock.svg" alt="">
<h1>{{w("expired_title")}}</h1>
<p>{{w("expired_more", minutes=idle_minutes)}}</p>
<p class="row"><a class="button" href="/connexion">{{w("log_in_again")}}</a><a class="button second" href="/">{{w("home_link")}}</a></p>
</div>
