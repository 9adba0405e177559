% rebase("office_layout.tpl", title=w("log_in"))
<div class="split">
<div>
<h1>{{w("log_in")}}</h1>
% if error:
<p class="alert" role="alert">{{w(error)}}</p>
% end
<form method="post" action="/connexion" novalidate>
<div class="field"><label for="address">{{w("account_address")}}</label>
<input id="address" name="address" type="email" value="{{address}}" autocomplete="username"></div>
<div class="field"><label for="password">{{w("account_password")}}</label>
<input id="password" name="password" type="password" value="{{phrase}}" autocomplete="current-password"></div>
<p class="row"><button class="button">{{w("log_in")}}</button><a class="button second" href="/creer-un-compte">{{w("create_account")}}</a></p>
</form>
</div>
<aside class="aside lamp">
<h2>{{w("rehearse")}}</h2>
<p>{{w("rehearse_more")}}</p>
<dl><dt>{{w("account_address")}}</dt><dd><bdi>{{demo_address}}</bdi></dd>
<dt>{{w("account_password")}}</dt><dd><bdi>{{demo_phrase}}</bdi></dd></dl>
<p><a class="button second" href="?demo=1">{{w("fill_in")}}</a></p>
</aside>
</div>
