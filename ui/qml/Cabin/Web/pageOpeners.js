// A page that opens the picker of a field by its own button asks the script before the
// fields, in its own world, instead of the engine. Nothing is given here: the other
// script opens our sheet only for what a person just touched.
(() => {
    const kinds = ["date", "time", "month", "week", "datetime-local"];
    for (const maker of [HTMLInputElement, HTMLSelectElement]) {
        const engines = maker.prototype.showPicker;
        if (!engines)
            continue;
        maker.prototype.showPicker = function showPicker() {
            const ours = this instanceof HTMLSelectElement ? !this.multiple && this.size < 2 : kinds.includes(this.type) && !this.readOnly;
            if (!ours || this.disabled || !this.isConnected || !navigator.userActivation.isActive)
                engines.call(this);
            else
                this.dispatchEvent(new CustomEvent("cabin-picker", { bubbles: true, composed: true }));
        };
    }
})();
