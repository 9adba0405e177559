// While somebody stands beside, what was ever a password stays dots, in a world of its
// own: the page's eye makes a readable field of it, and before it is drawn it is secret
// again. So the keyboard, which follows the field, shows dots too.
(() => {
    const MOST = 50;
    const named = "[autocomplete~=current-password i], [autocomplete~=new-password i]";
    const wanted = `input[type=password i], input:is(${named})`;
    const secrets = new Set();
    const watched = new WeakSet();
    // What only its name makes secret: the page may show it there on purpose.
    const lent = new Map();
    const insisted = new Map();
    const drawn = new Set();
    let guarded = @GUARDED@;
    const keep = field => {
        if (!guarded || field.type === "password")
            return;
        const times = (insisted.get(field) ?? 0) + 1;
        if (times === 1)
            setTimeout(() => insisted.delete(field));
        insisted.set(field, times);
        // A page that insists would go round with us for ever: then it is drawn as dots.
        if (times > MOST) {
            drawn.add(field);
            field.style.setProperty("-webkit-text-security", "disc", "important");
            return;
        }
        if (!secrets.has(field))
            lent.set(field, field.getAttribute("type") ?? "text");
        field.type = "password";
    };
    const look = root => {
        const own = root instanceof Element && root.matches(wanted) ? [root] : [];
        for (const field of [...own, ...(root.querySelectorAll?.(wanted) ?? [])]) {
            if (field.type === "password" && !lent.has(field))
                secrets.add(field);
            // It stays watched wherever the page puts it.
            watch(field);
            keep(field);
        }
    };
    const changed = ({ target, oldValue, attributeName, addedNodes }) => {
        if (attributeName === "type" && oldValue?.toLowerCase() === "password" && !lent.has(target))
            secrets.add(target);
        if (attributeName === null)
            addedNodes.forEach(look);
        else if (target.matches("input"))
            secrets.has(target) || lent.has(target) ? keep(target) : look(target);
    };
    const observer = new MutationObserver(changes => changes.forEach(changed));
    const watch = node => {
        if (watched.has(node))
            return false;
        watched.add(node);
        observer.observe(node, { attributeFilter: ["type", "autocomplete"], attributeOldValue: true, childList: true, subtree: true });
        return true;
    };
    watch(document);
    look(document);
    // A part of a page that has an inside of its own is seen once one writes there.
    addEventListener("focusin", event => {
        for (const root of event.composedPath())
            if (root instanceof ShadowRoot && watch(root))
                look(root);
    }, { capture: true });
    addEventListener("cabin-guarded", event => {
        event.stopImmediatePropagation();
        observer.takeRecords().forEach(changed);
        guarded = event.detail === "yes";
        look(document);
        if (guarded)
            return secrets.forEach(keep);
        // What the page's eye was asked is not done now: the eye is there to be asked again.
        lent.forEach((type, field) => field.setAttribute("type", type));
        lent.clear();
        drawn.forEach(field => field.style.removeProperty("-webkit-text-security"));
        drawn.clear();
        observer.takeRecords();
    }, { capture: true });
})();
