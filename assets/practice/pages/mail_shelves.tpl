<nav class="shelves" aria-label="{{w("folders")}}">
<a class="button" href="/ecrire" id="write">{{w("write")}}</a>
% for name in ("inbox", "junk", "sent"):
<a class="shelf" href="/dossier/{{name}}" id="shelf-{{name}}"\\
% if name == folder:
 aria-current="page"\\
% end
><img src="/look/{{name}}.svg" alt=""><span>{{w("folder_" + name)}}</span>
% if unread.get(name):
<span class="count">{{unread[name]}}</span>
% end
</a>
% end
</nav>
