% rebase("office_layout.tpl", title=w("papers_title"))
<div class="sheet">
<h1>{{w("papers_title")}}</h1>
<ul class="plain">
% for number in (1, 2, 3):
<li>{{w("papers_" + str(number))}}</li>
% end
</ul>
</div>
