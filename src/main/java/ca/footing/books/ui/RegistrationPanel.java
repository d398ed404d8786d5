package ca.footing.books.ui;

import ca.footing.shared.Formats;
import ca.footing.shared.ui.DataTable;
import ca.footing.shared.ui.Page;
import ca.footing.tax.TaxAccount;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Since when we are registered, under which numbers, and what is to change on which day. */
class RegistrationPanel extends Composite<Div> {
    /** @param accounts the newest first, the last one from the configuration */
    RegistrationPanel(List<TaxAccount> accounts, LocalDate today, Consumer<TaxAccount> change) {
        var table = new DataTable(
                getTranslation("books.account.title"),
                List.of(
                        getTranslation("books.account.from"),
                        getTranslation("books.account.state"),
                        getTranslation("books.account.reason")));
        accounts.forEach(account -> table.row(
                new Span(from(account)),
                DataTable.lines(new Span(state(account)), numbers(account)),
                new Span(account.reason().isEmpty() ? getTranslation("books.account.configured") : account.reason())));
        var button =
                new Button(getTranslation("books.account.change"), _ -> new RegistrationDialog(today, change).open());
        var hint = Page.fine(getTranslation("books.account.hint"));
        getContent().addClassName("stack");
        getContent().add(new H2(getTranslation("books.account.title")), hint, table, Page.of("actions", button));
    }

    private String from(TaxAccount account) {
        return account.from().equals(LocalDate.EPOCH)
                ? getTranslation("books.account.always")
                : Formats.shortDate(account.from(), getLocale());
    }

    private String state(TaxAccount account) {
        return getTranslation(account.registered() ? "books.account.registered" : "books.account.notRegistered");
    }

    private static String numbers(TaxAccount account) {
        return account.qstNumber().isEmpty() ? account.taxNumber() : account.taxNumber() + " · " + account.qstNumber();
    }
}
