package ca.footing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person without a mouse: everything is reached by Tab and done by keys; clicks are never used. */
public final class Keyboard {
    private static final int MOST_TABS = 160;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Tabs on until the element has the focus. @throws AssertionError when a whole round does not reach it */
    public void reach(Locator element) {
        element.waitFor();
        for (var tabs = 0; tabs < MOST_TABS; tabs++) {
            if (hasFocus(element)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Not reached by keyboard: " + element);
    }

    /** Presses a link or button. */
    public void press(Locator element) {
        reach(element);
        page.keyboard().press("Enter");
    }

    /** Ticks a box or a choice. */
    public void tick(Locator element) {
        reach(element);
        page.keyboard().press("Space");
    }

    public void type(Locator field, String text) {
        reach(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
    }

    /** Writes an item's name into a combo box and takes it. */
    public void choose(Locator comboBox, String item) {
        type(comboBox, item);
        page.locator("vaadin-combo-box-item:not([hidden])")
                .getByText(item, new Locator.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        page.keyboard().press("Enter");
        assertThat(comboBox).hasValue(item);
    }

    private static boolean hasFocus(Locator element) {
        return (Boolean) element.evaluate("el => { const active = document.activeElement;"
                + " return el === active || el.contains(active) || (active?.id && el.id === active.id) || false; }");
    }
}
