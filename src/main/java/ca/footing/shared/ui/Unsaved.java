package ca.footing.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.function.BooleanSupplier;

/**
 * Lets the browser ask before its tab is closed or reloaded while something typed is not saved. The browser notes every
 * key at once; the server says after each change and click whether anything is left to save.
 */
public final class Unsaved {
    private static final String WATCH = """
            if (!this.unsavedGuard) {
              this.addEventListener('input', () => { this.unsaved = true; });
              this.unsavedGuard = event => {
                if (!this.isConnected) { window.removeEventListener('beforeunload', this.unsavedGuard); }
                else if (this.unsaved) { event.preventDefault(); }
              };
            }
            window.addEventListener('beforeunload', this.unsavedGuard);
            """;

    private final Component part;
    private final BooleanSupplier changed;

    private Unsaved(Component part, BooleanSupplier changed) {
        this.part = part;
        this.changed = changed;
    }

    /**
     * Watches a part of a screen for as long as it is shown.
     *
     * @param changed whether it holds something that is not saved
     */
    public static void guard(Component part, BooleanSupplier changed) {
        var guard = new Unsaved(part, changed);
        part.addAttachListener(_ -> part.getElement().executeJs(WATCH));
        part.getElement().addEventListener("change", _ -> guard.settle());
        part.getElement().addEventListener("click", _ -> guard.settle());
    }

    /** Watches a text that saves itself: what reached the server is saved. */
    public static void guardSaving(Component part) {
        var guard = new Unsaved(part, () -> false);
        part.addAttachListener(_ -> part.getElement().executeJs(WATCH));
        part.getElement().addPropertyChangeListener("value", _ -> guard.settle());
    }

    /** After everything that the same request brought, so that a saving button has done its work. */
    private void settle() {
        part.getUI()
                .ifPresent(ui -> ui.beforeClientResponse(
                        part, _ -> part.getElement().executeJs("this.unsaved = $0", changed.getAsBoolean())));
    }
}
