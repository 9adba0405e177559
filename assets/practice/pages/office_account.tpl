% rebase("office_layout.tpl", title=w("create_account"))
<div class="split">
<div>
<h1>{{w("create_account")}}</h1>
<form method="post" action="/creer-un-compte" novalidate>
% for field, kind, value, autocomplete in (("name", "text", name, "name"), ("address", "email", address, "email"), ("password", "password", "", "new-password")):
<div class="field {{"wrong" if field in errors else ""}}">
<label for="{{field}}">{{w("account_" + field)}}</label>
% if field != "name":
<p class="hint" id="{{field}}-hint">{{w("account_" + field + "_hint", domain=demo_domain)}}</p>
% end
<input id="{{field}}" name="{{field}}" type="{{kind}}" value="{{value}}" autocomplete="{{autocomplete}}" aria-describedby="{{field}}-{{"error" if field in errors else "hint"}}"\\
% if field in errors:
 aria-invalid="true"\\
% end
>
% if field in errors:
<p class="error" id="{{field}}-error">{{w(errors[field], domain=demo_domain)}}</p>
% end
</div>
% end
<p class="row"><button class="button">{{w("create_my_account")}}</button><a class="button second" href="/connexion">{{w("have_account")}}</a></p>
</form>
</div>
<aside class="aside lamp">
<h2>{{w("practice")}}</h2>
<p>{{w("account_practice")}} {{w("invent_name")}}</p>
<p><a href="{{mail_url}}" target="_blank" rel="noopener">{{w("open_mail")}}</a></p>
</aside>
</div>
