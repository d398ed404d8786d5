package ca.footing.change.ui;

import ca.footing.change.ChangeRow;
import ca.footing.change.Remedy;
import ca.footing.refund.RefundWords.Say;
import ca.footing.shared.Formats;
import ca.footing.shared.Money;
import java.util.Locale;

/** Says what a change was and what became of the money. */
final class ChangeWords {
    private ChangeWords() {}

    static String what(Say say, ChangeRow change, Locale locale) {
        var target = change.target();
        return target == null
                ? say.text("change.kind." + change.kind())
                : say.text("change.kind.into." + change.kind(), target.name().in(locale));
    }

    static String money(Say say, ChangeRow change, Locale locale) {
        var kept = Formats.money(change.kept(), locale);
        var tax = Formats.money(change.keptTax(), locale);
        if (change.remedy() == Remedy.NONE) {
            return say.text("change.money.NONE", kept, tax);
        }
        var back = Formats.money(change.returned(), locale);
        return isKept(change.kept())
                ? say.text("change.money.part." + change.remedy(), back, kept, tax)
                : say.text("change.money.all." + change.remedy(), back);
    }

    private static boolean isKept(Money kept) {
        return kept.minor() > 0;
    }
}
