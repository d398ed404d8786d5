package ca.footing.registration.ui;

import ca.footing.account.Profile;
import ca.footing.billing.PaymentChoice;
import ca.footing.billing.Ways;
import ca.footing.registration.OrderSummary;
import ca.footing.registration.PlaceDetails;
import ca.footing.registration.Step;
import ca.footing.shared.Formats;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** Everything once more before paying, each part with a link to correct it: what, for whom, how much, refunds. */
class PaymentStep extends Composite<Section> {
    private final PlaceDetails details;
    private final Ways ways;
    private final PaymentChoices choices;
    private final PayButton button;

    PaymentStep(PlaceDetails details, OrderSummary order, Ways ways, Consumer<PaymentChoice> pay) {
        this.details = details;
        this.ways = ways;
        this.choices = new PaymentChoices(ways, details.cohort().summary().zone(), this::name);
        this.button = new PayButton(() -> choices.value().ifPresent(pay));
        var partner = Page.fine(getTranslation("registration.payment.partner"));
        var page = Page.fine(getTranslation("registration.payment.page"));
        partner.setVisible(!order.quote().total().isZero());
        page.setVisible(!order.quote().total().isZero());
        var place = new Paragraph(getTranslation(
                "registration.payment.supply",
                getTranslation("shared.province." + order.quote().taxProvince())));
        place.addClassName("fine");
        name();
        getContent().addClassName("form-section");
        getContent()
                .add(
                        new H2(getTranslation("registration.payment.title")),
                        new Paragraph(getTranslation("registration.payment.intro")),
                        check(),
                        new H3(getTranslation("registration.payment.priceTitle")),
                        new PriceLines(order.quote()),
                        place,
                        new H3(getTranslation("registration.payment.refundTitle")),
                        new RefundSchedule(order.refunds()),
                        choices,
                        partner,
                        page,
                        button);
    }

    private void name() {
        button.show(choices.by(), ways.due(choices.by(), choices.usesCredit()));
    }

    private UnorderedList check() {
        var list = new UnorderedList();
        list.addClassName("requirement-list");
        var profile = details.profile();
        if (profile != null) {
            list.add(item(Step.PROFILE, person(profile)));
        }
        var signed = details.signedAt();
        if (signed != null) {
            list.add(item(
                    Step.AGREEMENT,
                    getTranslation(
                            "registration.payment.signed",
                            Formats.instant(signed, details.cohort().summary().zone(), getLocale()))));
        }
        details.prices().stream()
                .filter(offer -> offer.id().equals(details.chosenPrice()))
                .forEach(offer ->
                        list.add(item(Step.PRICE, offer.category().name().in(getLocale()))));
        return list;
    }

    private CheckedStep item(Step step, String words) {
        return new CheckedStep(details.place().id(), step, words);
    }

    private String person(Profile profile) {
        return getTranslation(
                "registration.payment.person",
                profile.legalName(),
                getTranslation("account.category." + profile.category()),
                getTranslation("shared.province." + profile.province()));
    }
}
