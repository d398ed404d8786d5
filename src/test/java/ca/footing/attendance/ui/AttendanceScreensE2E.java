package ca.footing.attendance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.BrowserTest;
import ca.footing.MovableClock;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Accounts;
import ca.footing.account.Role;
import ca.footing.attendance.Absences;
import ca.footing.attendance.Appeals;
import ca.footing.attendance.Attendance;
import ca.footing.attendance.AttendanceRoutes;
import ca.footing.attendance.Mark;
import ca.footing.checkin.CheckInRoutes;
import ca.footing.checkin.CheckIns;
import ca.footing.checkin.Direction;
import ca.footing.checkin.Scan;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.Cohorts;
import ca.footing.cohort.SessionId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import ca.footing.shared.EmailAddress;
import ca.footing.shared.Languages;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens of attendance with all that they can show: absences, phones, corrections, questions, a settled roll. */
class AttendanceScreensE2E extends BrowserTest {
    @Autowired
    private Attendance attendance;

    @Autowired
    private Absences absences;

    @Autowired
    private Appeals appeals;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CohortFixtures fixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private MovableClock clock;

    private EmailAddress teaches;
    private EmailAddress learns;
    private AccountId facilitator;
    private AccountId learner;
    private SessionId session;
    private RegistrationId place;

    @AfterEach
    void backToNow() {
        clock.reset();
        Acting.asNobody();
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"1280, en", "390, fr"})
    void areSoundWithAllThatTheyCanShow(int width, String language) throws Exception {
        populate(language);
        var room = signedIn(width, language, teaches);
        show(room, CheckInRoutes.board(session), "check-in-board", width, language);
        assertThat(read(room)).contains("/check-in/scan#");
        clock.advance(Duration.ofMinutes(140));
        afterwards();
        var desk = signedIn(width, language, teaches);
        show(desk, AttendanceRoutes.rollCall(session), "roll-call-full", width, language);
        var own = signedIn(width, language, learns);
        own.navigate("/" + AttendanceRoutes.mine(place));
        own.locator("vaadin-details-summary").first().click();
        show(own, "", "my-attendance-full", width, language);
    }

    private void populate(String language) {
        teaches = AccountFixtures.freshEmail();
        learns = AccountFixtures.freshEmail();
        var locale = Languages.of(language);
        facilitator = accounts.create(teaches, "Sasha", AccountFixtures.PASSWORD, locale, Set.of(Role.FACILITATOR));
        learner = accounts.create(learns, "Robin", AccountFixtures.PASSWORD, locale, Set.of(Role.LEARNER));
        var cohort = fixtures.cohort(5, facilitator);
        session = fixtures.sessions(cohort).getFirst();
        place = places.confirmed(cohort, learner);
        var away = accounts.create(
                AccountFixtures.freshEmail(), "Alex", AccountFixtures.PASSWORD, locale, Set.of(Role.LEARNER));
        var others = places.confirmed(cohort, away);
        Acting.as(away);
        absences.announce(others, session);
        Acting.as(learner);
        absences.announce(place, fixtures.sessions(cohort).getLast());
        clock.advance(Duration.between(
                        clock.instant(), cohorts.session(session).time().startsAt())
                .plusMinutes(10));
        scan(Direction.ARRIVE);
    }

    private void afterwards() {
        scan(Direction.LEAVE);
        clock.advance(Duration.ofMinutes(1));
        Acting.as(facilitator, Role.FACILITATOR);
        attendance.mark(session, place, new Mark.Partial(LocalTime.of(18, 30), LocalTime.of(20, 0)));
        Acting.as(learner);
        appeals.appeal(place, session, "I was there until the end.");
    }

    private void scan(Direction direction) {
        var code = Acting.as(
                facilitator,
                Role.FACILITATOR,
                () -> checkIns.board(session, direction).address().split("#", 2)[1]);
        Acting.as(learner, Role.LEARNER, () -> checkIns.take(new Scan(code, null, null)));
    }

    private void show(Page page, String path, String name, int width, String language) {
        if (!path.isEmpty()) {
            page.navigate("/" + path);
        }
        settled(page);
        screenshot(page, name + "-" + width + "-" + language);
        fitsItsWidth(page);
        isAccessible(page);
    }

    /** What a camera reads from the screen. */
    private static String read(Page room) throws Exception {
        var picture = ImageIO.read(
                new ByteArrayInputStream(room.locator(".check-in-code img").screenshot()));
        var width = picture.getWidth();
        var pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, picture.getHeight(), pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    private Page signedIn(int width, String language, EmailAddress email) {
        var page = visit(width, language);
        page.navigate("/sign-in");
        page.locator("input[name=username]").fill(email.value());
        page.locator("input[name=password]").fill(AccountFixtures.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return page;
    }
}
