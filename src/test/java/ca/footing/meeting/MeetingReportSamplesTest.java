package ca.footing.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.PersonName;
import ca.footing.registration.RegistrationId;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports as the systems write them today, with made-up people. Headings and quirks are those of reports that others
 * transcribed in public: Zoom's columns of 2023 and later ("Name (original name)", "Recording disclaimer response") from
 * attendance scripts on GitHub and microsoft/vivainsights_zoom_int; Zoom in French ("Nom (nom original)", "Salle
 * d’attente", dd/MM/yy) from a French training provider's generator; Teams' three sections, UTF-16LE with tabs and CR LF
 * and lower-case second words from the transcription in teams-attendance-csv.test.ts; marks "(Unverified)", "(External)",
 * "[Company]" and quoted cells from the notes of a parser's test teams-attendance-parser.test.js; rooms, and Teams' third
 * section in French ("3. Activités en réunion", with room columns before the times), from scripts of French users;
 * "First Join (UTC)" and "Registration Email" from scripts on webinars. No source had Teams' French headings of the second
 * section in full: those are known by their words.
 */
class MeetingReportSamplesTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);

    @Test
    void zoomOfTodayWithSmallLettersAndAnswersToTheRecording() {
        var report = read("""
                Topic,ID,Host,Duration (minutes),Start time,End time,Participants
                "Grounding, evening 1",912 3456 7890,Footing Office,160,03/04/2027 05:55:00 PM,03/04/2027 08:35:00 PM,3

                Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
                "Robin Test, RP (she/her)",robin@example.org,03/04/2027 05:58:00 PM,03/04/2027 06:40:00 PM,42,Yes,OK,No
                "Robin Test, RP (she/her)",robin@example.org,03/04/2027 06:40:00 PM,03/04/2027 08:31:00 PM,111,Yes,OK,No
                Sam,,03/04/2027 05:50:00 PM,03/04/2027 05:58:00 PM,8,Yes,,Yes
                """, StandardCharsets.UTF_8);
        assertThat(report.system()).isEqualTo(ReportSystem.ZOOM);
        assertThat(report.people())
                .singleElement()
                .satisfies(robin ->
                        assertThat(robin.stays()).containsExactly(new Report.Stay(at(17, 58, 0), at(20, 31, 0))));
    }

    @Test
    void zoomInFrenchWithYearsOfTwoDigits() {
        var report = read("""
                N° de réunion,Sujet,Heure de début,Heure de fin,Adresse e-mail de l'utilisateur,Durée (minutes),Participants
                91234567890,Formation - Ancrage,04/03/27 17:55:00,04/03/27 20:35:00,bureau@example.org,160,2

                Nom (nom original),Adresse e-mail de l’utilisateur,Heure d’arrivée,Heure de départ,Durée (minutes),Invité,Salle d’attente
                Élodie Bérubé,elodie@example.org,04/03/27 17:58:11,04/03/27 20:31:02,153,Oui,Non
                """, StandardCharsets.UTF_8);
        assertThat(report.system()).isEqualTo(ReportSystem.ZOOM);
        assertThat(report.people()).singleElement().satisfies(person -> {
            assertThat(person.email()).isEqualTo("elodie@example.org");
            assertThat(person.stays()).containsExactly(new Report.Stay(at(17, 58, 11), at(20, 31, 2)));
        });
    }

    /** With and without a mark of the byte order. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-16"})
    void teamsOfTodayInWhateverOrderItsBytesAre(String charset) {
        var report = read(teams(), Charset.forName(charset));
        assertThat(report.system()).isEqualTo(ReportSystem.TEAMS);
        assertThat(report.utc()).isFalse();
        assertThat(report.people())
                .extracting(Report.Attendee::name)
                .containsExactly(
                        "Robin Test",
                        "Casey Guest (Unverified)",
                        "[ExampleCorp] Sam Roy (External)",
                        "+1 807-***-**12");
        assertThat(report.people().getFirst().stays())
                .as("rooms of the meeting are one stay where they touch")
                .containsExactly(
                        new Report.Stay(at(17, 58, 11), at(19, 20, 0)), new Report.Stay(at(19, 40, 0), at(20, 31, 2)));
        assertThat(report.people().get(1).key()).isEqualTo("casey guest");
    }

    @Test
    void whoWasMarkedByTheSystemIsProposedByTheNameAlone() {
        var casey = person("Casey Guest", "Casey", "casey@example.org");
        var sam = person("Samuel Roy", "Sam", "sam@example.org");
        var matcher = new Matcher(List.of(casey, sam), Set.of(), Map.of());
        var report = read(teams(), StandardCharsets.UTF_16LE);
        assertThat(matcher.match(report.people().get(1)).registration()).isEqualTo(casey.registration());
        assertThat(matcher.match(report.people().get(2)).registration()).isEqualTo(sam.registration());
        assertThat(Matcher.keys("Casey Guest (non vérifiée) (Externe)", "")).containsExactly("casey guest");
        assertThat(Matcher.keys("(Guest)", "")).isEmpty();
    }

    @Test
    void teamsInFrenchWithRoomsBeforeTheTimes() {
        var report = read("""
                1. Résumé
                Titre de la réunion\tAncrage
                Participants présents\t1

                2. Participants
                Nom\tPremière participation\tDernier départ\tDurée de la réunion\tE-mail\tID de participant (UPN)\tRôle
                Élodie Bérubé\t3/4/27, 17:58:11\t3/4/27, 20:31:02\t2 h 12 min 51 s\telodie@example.org\telodie@example.org\tPrésentateur

                3. Activités en réunion
                Nom\tType de salle\tNom de la salle\tHeure de participation\tHeure de départ\tDurée\tE-mail\tRôle
                Élodie Bérubé\tRéunion principale\t\t3/4/27, 17:58:11\t3/4/27, 19:00:00\t1 h 1 min 49 s\telodie@example.org\tPrésentateur
                Élodie Bérubé\tPetit groupe\tSalle 1\t3/4/27, 19:00:00\t3/4/27, 19:20:00\t20 min\telodie@example.org\tPrésentateur
                Élodie Bérubé\tRéunion principale\t\t3/4/27, 19:40:00\t3/4/27, 20:31:02\t51 min 2 s\telodie@example.org\tPrésentateur
                """.replace("\n", "\r\n"), StandardCharsets.UTF_16LE);
        assertThat(report.people()).singleElement().satisfies(person -> {
            assertThat(person.approximate()).isFalse();
            assertThat(person.stays())
                    .containsExactly(
                            new Report.Stay(at(17, 58, 11), at(19, 20, 0)),
                            new Report.Stay(at(19, 40, 0), at(20, 31, 2)));
        });
    }

    @Test
    void aWebinarWithTimesOfGreenwichAndTheAddressOfTheRegistration() {
        var report = read("""
                2. Participants
                Name\tFirst Join (UTC)\tLast Leave (UTC)\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\tRegistration First Name\tRegistration Last Name\tRegistration Email
                Robin Test\t3/4/27, 10:58:11 PM\t3/5/27, 1:31:02 AM\t2h 32m 51s\t\t\tAttendee\tRobin\tTest\tRobin@Example.org
                """, StandardCharsets.UTF_16LE);
        assertThat(report.utc()).isTrue();
        assertThat(report.people()).singleElement().satisfies(person -> {
            assertThat(person.email()).isEqualTo("robin@example.org");
            assertThat(person.stays())
                    .containsExactly(
                            new Report.Stay(at(22, 58, 11), DAY.plusDays(1).atTime(1, 31, 2)));
        });
    }

    private static String teams() {
        return """
                1. Summary
                Meeting title\t"Grounding ""evening 1"",
                for the first cohort"
                Attended participants\t4
                Start time\t3/4/27, 5:55:12 PM
                End time\t3/4/27, 8:35:01 PM
                Meeting duration\t2h 39m 49s
                Average attendance time\t2h 10m

                2. Participants
                Name\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole
                Robin Test\t3/4/27, 5:58:11\u202fPM\t3/4/27, 8:31:02\u202fPM\t2h 12m 51s\tRobin@example.org\tRobin@example.org\tPresenter
                Casey Guest (Unverified)\t3/4/27, 6:05:00\u202fPM\t3/4/27, 8:30:00\u202fPM\t2h 25m\t\t\tPresenter
                [ExampleCorp] Sam Roy (External)\t3/4/27, 6:00:00\u202fPM\t3/4/27, 6:00:08\u202fPM\t8s\t\t\tPresenter
                "+1 807-***-**12"\t3/4/27, 6:00:00\u202fPM\t3/4/27, 7:05:03\u202fPM\t1h 5m 3s\t\t\tPresenter

                3. In-Meeting Activities
                Name\tRoom type\tRoom name\tJoin time\tLeave time\tDuration\tEmail\tRole
                Robin Test\tMain meeting\t\t3/4/27, 5:58:11\u202fPM\t3/4/27, 7:00:00\u202fPM\t1h 1m 49s\tRobin@example.org\tPresenter
                Robin Test\tBreakout room\tRoom 1\t3/4/27, 7:00:00\u202fPM\t3/4/27, 7:20:00\u202fPM\t20m\tRobin@example.org\tPresenter
                Robin Test\tMain meeting\t\t3/4/27, 7:40:00\u202fPM\t3/4/27, 8:31:02\u202fPM\t51m 2s\tRobin@example.org\tPresenter
                Casey Guest (Unverified)\tMain meeting\t\t3/4/27, 6:05:00\u202fPM\t3/4/27, 8:30:00\u202fPM\t2h 25m\t\tPresenter
                [ExampleCorp] Sam Roy (External)\tMain meeting\t\t3/4/27, 6:00:00\u202fPM\t3/4/27, 6:00:08\u202fPM\t8s\t\tPresenter
                "+1 807-***-**12"\tMain meeting\t\t3/4/27, 6:00:00\u202fPM\t3/4/27, 7:05:03\u202fPM\t1h 5m 3s\t\tPresenter
                """.replace("\n", "\r\n");
    }

    private static Person person(String legal, String preferred, String email) {
        return new Person(
                RegistrationId.next(), new PersonName(AccountId.next(), preferred, legal, "", Category.RP), email);
    }

    private static Report read(String text, Charset charset) {
        return MeetingReportReader.read(text.getBytes(charset), DAY);
    }

    private static LocalDateTime at(int hour, int minute, int second) {
        return DAY.atTime(hour, minute, second);
    }
}
