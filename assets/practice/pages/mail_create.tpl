% rebase("mail_layout.tpl", title=w("create_box"))
<main class="door">
<div class="paper">
<h1>{{w("create_box")}}</h1>
<form method="post" action="/creer" novalidate>
% for field, kind, value, autocomplete in (("name", "text", name, "name"), ("address", "text", address, "username"), ("password", "password", "", "new-password")):
<div class="field {{"wrong" if field in errors else ""}}">
<label for="{{field}}">{{w("box_" + field)}}</label>
% if field != "name":
<p class="hint" id="{{field}}-hint">{{w("box_" + field + "_hint")}}</p>
% end
% if field == "address":
<div class="with-domain">
% end
<input id="{{field}}" name="{{field}}" type="{{kind}}" value="{{value}}" autocomplete="{{autocomplete}}" autocapitalize="none" aria-describedby="{{field}}-hint">
% if field == "address":
<span>@{{demo_domain}}</span></div>
% end
% for message in errors.get(field, ()):
<p class="error">{{w(message, domain=demo_domain)}}</p>
% end
</div>
% end
<p class="row"><button class="button">{{w("create_my_box")}}</button><a class="button second" href="/connexion">{{w("have_box")}}</a></p>
</form>
</div>
<aside class="paper lamp">
<h2>{{w("practice")}}</h2>
<p>{{w("box_practice")}} {{w("invent_name")}}</p>
</aside>
</main>
