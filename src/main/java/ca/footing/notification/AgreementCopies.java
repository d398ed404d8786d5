package ca.footing.notification;

import ca.footing.account.Contact;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.registration.Agreements;
import ca.footing.registration.RegistrationId;
import ca.footing.registration.SignedAgreement;
import ca.footing.shared.Formats;
import ca.footing.shared.Languages;
import ca.footing.shared.Markdown;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The agreement that a person signed, word for word, as a file for them to keep. */
@Component
class AgreementCopies {
    private final Agreements agreements;
    private final Profiles profiles;
    private final Seller seller;
    private final Texts texts;
    private final TemplateEngine templates;

    AgreementCopies(Agreements agreements, Profiles profiles, Seller seller, Texts texts, TemplateEngine templates) {
        this.agreements = agreements;
        this.profiles = profiles;
        this.seller = seller;
        this.texts = texts;
        this.templates = templates;
    }

    Optional<SignedAgreement> signed(RegistrationId registration) {
        return agreements.signed(registration);
    }

    /** @param zone in whose time the signature is dated */
    Attachment file(SignedAgreement signed, Contact person, ZoneId zone) {
        var locale = person.locale();
        var name = profiles.of(person.account()).map(Profile::legalName).orElse(person.name());
        var copy = new AgreementCopy(
                Languages.isFrench(locale) ? "fr-CA" : "en-CA",
                signed.text().title().in(locale),
                texts.get(
                        locale,
                        "mail.agreement.signed",
                        name,
                        signed.text().version(),
                        Formats.instant(signed.signedAt(), zone, locale)),
                Markdown.html(signed.text().body().in(locale)),
                seller.name(),
                seller.address());
        var html = new StringOutput();
        templates.render("mail/agreement.jte", copy, html);
        return new Attachment(
                "footing-agreement-" + signed.text().version() + ".html",
                "text/html; charset=utf-8",
                html.toString().getBytes(StandardCharsets.UTF_8));
    }
}
