<!doctype html>
<html lang="{{lang}}" dir="{{direction}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}} · {{w("mail_name")}}</title>
<link rel="stylesheet" href="/look/mail.css">
<link rel="icon" href="/look/mail.svg">
</head>
<body>
<div class="practice"><b>{{w("practice")}}</b> · {{w("practice_more")}}</div>
<header class="top">
<a class="brand" href="/"><img src="/look/mail.svg" alt="">{{w("mail_name")}}</a>
<nav aria-label="{{w("menu")}}">
% for language in languages:
<a href="?lang={{language.value}}" lang="{{language.value}}" hreflang="{{language.value}}"\\
% if language.value == lang:
 aria-current="true"\\
% end
>{{language.own_name}}</a>
% end
% if owner:
<form method="post" action="/deconnexion"><button id="log-out">{{w("log_out")}}</button></form>
% end
</nav>
</header>
{{!base}}
</body>
</html>
