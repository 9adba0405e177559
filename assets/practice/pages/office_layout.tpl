<!doctype html>
<html lang="{{lang}}" dir="{{direction}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}} · {{w("office_name")}}</title>
<link rel="stylesheet" href="/look/office.css">
<link rel="icon" href="/look/office.svg">
</head>
<body>
<div class="practice"><b>{{w("practice")}}</b> · {{w("practice_more")}}</div>
<header class="top">
<a class="brand" href="/"><img src="/look/office.svg" alt=""><span><b>{{w("office_name")}}</b><span>{{w("office_motto")}}</span></span></a>
<nav aria-label="{{w("menu")}}">
% if member:
<a href="/espace">{{w("space_title")}}</a>
% end
<a href="/aide">{{w("help_title")}}</a>
% for language in languages:
<a href="?lang={{language.value}}" lang="{{language.value}}" hreflang="{{language.value}}"\\
% if language.value == lang:
 aria-current="true"\\
% end
>{{language.own_name}}</a>
% end
% if member:
<form method="post" action="/deconnexion"><button>{{w("log_out")}}</button></form>
% end
</nav>
</header>
<main>
{{!base}}
</main>
</body>
</html>
