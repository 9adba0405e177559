// The engine gives our scripts to each document that it loads; not to an empty frame that
// a page writes into, and a document that is opened again loses all their ears. What is
// told here stands in those too, in a world that no page sees.
(() => {
    const acts = [];
    const known = new WeakSet();
    const enter = view => {
        const ears = acts.map(act => act(view));
        let many = 0;
        const look = () => {
            many = view.length;
            for (let n = 0; n < many; n++)
                reach(view[n]);
        };
        const listen = () => {
            ears.forEach(ear => ear());
            view.document.addEventListener("load", look, { capture: true });
        };
        // Opened again, it keeps those who watch it.
        new view.MutationObserver(changes => {
            if (changes.some(change => change.target === view.document))
                listen();
            if (view.length !== many)
                look();
        }).observe(view.document, { childList: true, subtree: true });
        listen();
        return ears;
    };
    const reach = view => {
        try {
            // Loaded by the engine, it has a script of its own; of another site, it is shut.
            if (view.cabinIn || known.has(view.document))
                return;
            known.add(view.document);
        } catch {
            return;
        }
        enter(view);
    };
    const own = enter(window);
    // An act is given a window, and gives what makes it listen there, once or again.
    window.cabinIn = act => {
        acts.push(act);
        own.push(act(window));
        own.at(-1)();
    };
    // An empty frame may be loaded later, and answers for itself then.
    window.cabinAnswers = view => view === window || !view.cabinIn;
})();
