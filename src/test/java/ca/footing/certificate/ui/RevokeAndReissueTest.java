package ca.footing.certificate.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.CaughtMail;
import ca.footing.FootingTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.certificate.CertificateAct;
import ca.footing.certificate.CertificateCheck;
import ca.footing.certificate.CertificateFixtures;
import ca.footing.certificate.CertificateRoutes;
import ca.footing.certificate.CertificateState;
import ca.footing.certificate.Certificates;
import ca.footing.certificate.IssuedCertificate;
import ca.footing.certificate.NameEvidence;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The office on the screen of one certificate; what its holder and anyone who checks it read afterwards. */
@FootingTest
class RevokeAndReissueTest extends SpringBrowserlessTest {
    private static final String REASON = "The attendance was recorded for another person";

    @Autowired
    private CertificateFixtures fixtures;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateCheck check;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Profiles profiles;

    @Autowired
    private CaughtMail mail;

    @Autowired
    private MovableClock clock;

    private IssuedCertificate issued;

    @BeforeEach
    void open() {
        issued = fixtures.issued(clock);
        asOffice();
    }

    @AfterEach
    void leave() {
        clock.reset();
        Acting.asNobody();
    }

    @Test
    void revokingNeedsAReasonAndTheHolderReadsItWhileThePublicPageDoesNot() {
        choose(CertificateAct.REVOKED);
        click();
        assertThat(reason().isInvalid()).isTrue();
        assertThat(reason().getErrorMessage()).isNotBlank();
        assertThat(checked(issued)).isEqualTo(CertificateState.VALID);

        test(reason()).setValue(REASON);
        click();
        assertThat(spans()).contains("Revoked");
        assertThat(find(TextArea.class).all()).isEmpty();

        var letter = mail.latestTo(accounts.contact(issued.holder()).email().value());
        assertThat(letter.text()).contains(issued.data().serial(), REASON);
        Acting.as(issued.holder(), Role.LEARNER);
        UI.getCurrent().navigate(CertificateRoutes.MINE);
        assertThat(texts()).anyMatch(text -> text.contains("does not count any more") && text.contains(REASON));
        Acting.asNobody();
        var found = check.byCode(issued.code()).orElseThrow();
        assertThat(found.state()).isEqualTo(CertificateState.REVOKED);
        assertThat(found.name()).isEmpty();
        assertThat(found.toString()).doesNotContain(REASON);
    }

    @Test
    void aDuplicateIsMarkedOnScreenOnPaperAndOnThePublicPage() {
        choose(CertificateAct.DUPLICATED);
        test(reason()).setValue("The paper was lost in a move");
        click();

        var copy = certificates.of(issued.registration()).getFirst();
        assertThat(spans()).contains(copy.data().serial(), issued.data().serial());
        assertThat(texts().stream().anyMatch(text -> text.startsWith("The certificate is issued")))
                .isTrue();
        Acting.as(issued.holder(), Role.LEARNER);
        assertThat(new String(certificates.html(copy.id()), java.nio.charset.StandardCharsets.UTF_8))
                .contains("Duplicate of " + issued.data().serial());
        Acting.asNobody();
        assertThat(check.byCode(copy.code()).orElseThrow().duplicate()).isTrue();
        assertThat(check.byCode(issued.code()).orElseThrow().duplicate()).isFalse();
    }

    @Test
    void aNewNameIsReissuedWithTheEvidenceThatWasSeen() {
        var old = profiles.of(issued.holder()).orElseThrow();
        profiles.save(
                issued.holder(),
                new Profile(
                        "Dana Test",
                        old.preferredName(),
                        old.pronouns(),
                        old.province(),
                        old.college(),
                        old.registrationNumber(),
                        old.category()));
        choose(CertificateAct.RENAMED);
        var evidence = evidence();
        assertThat(evidence.isVisible()).isTrue();
        evidence.setValue(NameEvidence.MARRIAGE_CERTIFICATE);
        test(reason()).setValue("Asked at the office");
        click();

        var now = certificates.current(issued.registration()).orElseThrow();
        assertThat(now.data().holder().legalName()).isEqualTo("Dana Test");
        assertThat(now.data().replaces()).isEqualTo(issued.data().serial());
        assertThat(spans()).contains("Superseded").anyMatch(text -> text.startsWith("Asked at the office Seen:"));
        assertThat(checked(issued)).isEqualTo(CertificateState.SUPERSEDED);
        Acting.as(issued.holder(), Role.LEARNER);
        UI.getCurrent().navigate(CertificateRoutes.MINE);
        assertThat(spans()).contains(now.data().serial(), "Superseded", "Valid");
    }

    private CertificateState checked(IssuedCertificate certificate) {
        return check.byCode(certificate.code()).orElseThrow().state();
    }

    private void asOffice() {
        Acting.as(people.registrar(), Role.REGISTRAR);
        UI.getCurrent().navigate(CertificateRoutes.place(issued.registration()));
    }

    @SuppressWarnings("unchecked")
    private void choose(CertificateAct act) {
        ((RadioButtonGroup<CertificateAct>) find(RadioButtonGroup.class).single()).setValue(act);
    }

    @SuppressWarnings("unchecked")
    private Select<NameEvidence> evidence() {
        return (Select<NameEvidence>) find(Select.class).single();
    }

    private TextArea reason() {
        return find(TextArea.class).single();
    }

    private void click() {
        test(find(Button.class).withText("Do this").single()).click();
    }

    private List<String> texts() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream()
                .map(span -> span.getElement().getTextRecursively())
                .toList();
    }
}
