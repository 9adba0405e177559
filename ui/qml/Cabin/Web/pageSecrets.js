// While somebody stands beside, what was ever a password, or drawn as dots, stays dots, in
// a world of its own: the page's eye makes a readable field of it, and before it is drawn
// it is secret again. So the keyboard, which follows the field, shows dots too.
(() => {
    const MOST = 50;
    const named = "[autocomplete~=current-password i], [autocomplete~=new-password i]";
    const wanted = `input[type=password i], input:is(${named})`;
    // By the prototypes: a part of a page may be called like a function of what it is in.
    const kindOf = node => Object.getOwnPropertyDescriptor(Node.prototype, "nodeType").get.call(node);
    const asked = { [Node.DOCUMENT_NODE]: Document, [Node.DOCUMENT_FRAGMENT_NODE]: DocumentFragment, [Node.ELEMENT_NODE]: Element };
    const is = (node, which) => kindOf(node) === Node.ELEMENT_NODE && Element.prototype.matches.call(node, which);
    const all = (root, which) => [...asked[kindOf(root)]?.prototype.querySelectorAll.call(root, which) ?? []];
    const secrets = new Set();
    // Drawn as dots by the looks of the page alone, when one wrote there or was beside.
    const veiled = new Set();
    const watched = new WeakSet();
    // What only its name makes secret: the page may show it there on purpose.
    const lent = new Map();
    const insisted = new Map();
    const drawn = new Set();
    let guarded = @GUARDED@;
    const draw = field => {
        drawn.add(field);
        field.style.setProperty("-webkit-text-security", "disc", "important");
    };
    const keep = field => {
        if (!guarded || field.type === "password")
            return;
        if (!is(field, "input"))
            return draw(field);
        const times = (insisted.get(field) ?? 0) + 1;
        if (times === 1)
            setTimeout(() => insisted.delete(field));
        insisted.set(field, times);
        // A page that insists would go round with us for ever: then it is drawn as dots.
        if (times > MOST)
            return draw(field);
        if (!secrets.has(field))
            lent.set(field, field.getAttribute("type") ?? "text");
        field.type = "password";
    };
    const notice = field => {
        if (secrets.has(field) || lent.has(field) || drawn.has(field))
            return;
        if (!is(field, "input, textarea, [contenteditable], [contenteditable] *"))
            return;
        if (getComputedStyle(field).webkitTextSecurity === "none" || field.type === "password")
            return;
        veiled.add(field);
        watch(field);
        keep(field);
    };
    const look = root => {
        const own = is(root, wanted) ? [root] : [];
        for (const field of [...own, ...all(root, wanted)]) {
            if (field.type === "password" && !lent.has(field))
                secrets.add(field);
            // It stays watched wherever the page puts it.
            watch(field);
            keep(field);
        }
        if (guarded)
            [root, ...all(root, "input, textarea")].forEach(notice);
    };
    const changed = ({ target, oldValue, attributeName, addedNodes }) => {
        if (attributeName === "type" && oldValue?.toLowerCase() === "password" && !lent.has(target))
            secrets.add(target);
        if (attributeName === null)
            addedNodes.forEach(look);
        else if (is(target, "input"))
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
    // A frame that goes is not held back.
    const documents = [];
    const enter = inside => {
        if (watch(inside))
            look(inside);
    };
    // A part of a page that has an inside of its own is seen once one writes there; one
    // that is closed, as it is made.
    window.cabinIn(view => {
        const hear = event => {
            if (!window.cabinAnswers(view))
                return;
            const path = event.composedPath().filter(one => one !== view);
            path.filter(one => kindOf(one) === Node.DOCUMENT_FRAGMENT_NODE).forEach(enter);
            path.slice(0, 1).forEach(notice);
        };
        const stand = root => ["focusin", "input"].forEach(name => root.addEventListener(name, hear, { capture: true }));
        const made = event => {
            event.stopImmediatePropagation();
            const inside = event.submitter?.getRootNode();
            if (inside && kindOf(inside) === Node.DOCUMENT_FRAGMENT_NODE) {
                stand(inside);
                enter(inside);
            }
        };
        return () => {
            stand(view);
            view.addEventListener("cabin-inside", made, { capture: true });
            documents.push(new WeakRef(view.document));
            enter(view.document);
        };
    });
    window.cabinGuard = on => {
        observer.takeRecords().forEach(changed);
        guarded = on;
        documents.map(one => one.deref()).filter(one => one).forEach(look);
        if (guarded)
            return [...secrets, ...veiled].forEach(keep);
        // What the page's eye was asked is not done now: the eye is there to be asked again.
        lent.forEach((type, field) => field.setAttribute("type", type));
        lent.clear();
        drawn.forEach(field => field.style.removeProperty("-webkit-text-security"));
        drawn.clear();
        observer.takeRecords();
    };
})();
