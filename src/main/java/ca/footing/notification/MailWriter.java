package ca.footing.notification;

import ca.footing.account.AccountId;
import ca.footing.account.Contact;
import ca.footing.mailbox.Discretions;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.PublicUrls;
import ca.footing.shared.SiteRoutes;
import ca.footing.shared.Texts;
import ca.footing.tax.Seller;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives drafts their form and lays them into the outbox, in the transaction of the fact that they tell. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MailWriter {
    private final MailRepository mails;
    private final Texts texts;
    private final TemplateEngine templates;
    private final PublicUrls urls;
    private final Seller seller;
    private final Discretions discretions;
    private final Clock clock;

    MailWriter(
            MailRepository mails,
            Texts texts,
            TemplateEngine templates,
            PublicUrls urls,
            Seller seller,
            Discretions discretions,
            Clock clock) {
        this.mails = mails;
        this.texts = texts;
        this.templates = templates;
        this.urls = urls;
        this.seller = seller;
        this.discretions = discretions;
        this.clock = clock;
    }

    Draft draft(MailKind kind, Locale locale) {
        return new Draft(texts, locale, kind);
    }

    String link(String route) {
        return urls.absolute(route);
    }

    /** Lays a mail to a person into the outbox, unless this very fact was told already. */
    void write(MailKind kind, String reference, Contact to, Draft draft, Attachment... files) {
        write(kind, reference, to.account(), to.email(), draft, files);
    }

    /** @param account whose mail it is; null for people without an account */
    void write(
            MailKind kind,
            String reference,
            @Nullable AccountId account,
            EmailAddress address,
            Draft draft,
            Attachment... files) {
        if (mails.findByKindAndReference(kind, reference).isEmpty()) {
            mails.save(new Mail(kind, reference, account, address, written(draft, account, files), clock.instant()));
        }
    }

    /** Replaces the content of a mail of this transaction; false when there is none or it is on its way already. */
    boolean rewrite(MailKind kind, String reference, Draft draft, Attachment... files) {
        var mail = mails.findByKindAndReference(kind, reference).filter(Mail::isUntouched);
        mail.ifPresent(found -> found.rewrite(written(draft, found.account(), files)));
        return mail.isPresent();
    }

    /** Whether such a mail went to the address within the given time: a brake against floods. */
    boolean wroteWithin(Duration time, MailKind kind, EmailAddress address) {
        return mails.existsByKindAndRecipientAndCreatedAtAfter(
                kind, address, clock.instant().minus(time));
    }

    /** A person may want that nothing on the outside tells what the mail is about. */
    private Written written(Draft draft, @Nullable AccountId account, Attachment... files) {
        var locale = draft.locale();
        var neutral = account != null && discretions.of(account).mail();
        var letter = draft.letter(new Letter.Footer(
                draft.reason(), seller.name(), seller.address(), urls.absolute(SiteRoutes.home(locale))));
        if (neutral) {
            letter = letter.behind(
                    texts.get(locale, "mail.neutral.subject"), texts.get(locale, "mail.neutral.preheader"));
        }
        var html = new StringOutput();
        templates.render("mail/letter.jte", letter, html);
        return new Written(
                locale, letter.subject(), letter.plain(), html.toString(), List.of(files), draft.leaveUrl(), neutral);
    }
}
