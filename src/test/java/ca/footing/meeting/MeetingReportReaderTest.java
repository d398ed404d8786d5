package ca.footing.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class MeetingReportReaderTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 4);

    @Test
    void readsZoomWithItsHeadingAndSeveralJoins() {
        var report = read("""
                Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
                912 3456 7890,"Grounding, evening 1",03/04/2027 05:55:00 PM,03/04/2027 08:35:00 PM,host@example.org,160,3

                Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Recording Consent,In Waiting Room
                "Robin (Daniel Robin Test)",robin@example.org,03/04/2027 05:57:10 PM,03/04/2027 05:58:00 PM,1,Yes,,Yes
                "Robin (Daniel Robin Test)",robin@example.org,03/04/2027 05:58:00 PM,03/04/2027 06:40:00 PM,42,Yes,,No
                "Robin (Daniel Robin Test)",robin@example.org,03/04/2027 06:55:00 PM,03/04/2027 08:31:00 PM,96,Yes,,No
                iPhone,,03/04/2027 06:00:00 PM,03/04/2027 08:30:00 PM,150,Yes,,No
                """.getBytes(StandardCharsets.UTF_8));
        assertThat(report.system()).isEqualTo(ReportSystem.ZOOM);
        assertThat(report.people()).hasSize(2);
        assertThat(report.people().getFirst()).satisfies(robin -> {
            assertThat(robin.key()).isEqualTo("robin@example.org");
            assertThat(robin.approximate()).isFalse();
            assertThat(robin.stays())
                    .containsExactly(
                            new Report.Stay(at(17, 58, 0), at(18, 40, 0)),
                            new Report.Stay(at(18, 55, 0), at(20, 31, 0)));
        });
        assertThat(report.people().getLast().key()).isEqualTo("iphone");
    }

    /** Day first, as a French account has it, saved again by a spreadsheet with semicolons in the old Windows code. */
    @Test
    void readsZoomInFrenchWhateverSavedIt() {
        var report = read("""
                Nom (nom d’origine);Adresse e-mail;Heure d’arrivée;Heure de départ;Durée (minutes);Invité;En salle d’attente
                Élodie Bérubé;elodie@example.org;04/03/2027 17:58:11;04/03/2027 20:31:02;153;Oui;Non
                Élodie Bérubé;elodie@example.org;04/03/2027 17:50:00;04/03/2027 17:58:11;8;Oui;Oui
                """.getBytes(Charset.forName("windows-1252")));
        assertThat(report.system()).isEqualTo(ReportSystem.ZOOM);
        assertThat(report.people()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo("Élodie Bérubé");
            assertThat(person.stays()).containsExactly(new Report.Stay(at(17, 58, 11), at(20, 31, 2)));
        });
    }

    @Test
    void readsTheJoinsOfTeamsNotItsSummary() {
        var report = read(("""
                1. Summary
                Meeting title\tGrounding
                Attended participants\t2
                Start time\t3/4/27, 5:55:12 PM
                Meeting duration\t2h 39m 49s

                2. Participants
                Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
                Robin Test\t3/4/27, 5:58:11 PM\t3/4/27, 8:31:02 PM\t2h 10m 51s\trobin@example.org\trobin@example.org\tPresenter
                Sam Roy (External)\t3/4/27, 6:05:00 PM\t3/4/27, 8:30:00 PM\t2h 25m\t\t\tAttendee

                3. In-Meeting Activities
                Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole
                Robin Test\t3/4/27, 5:58:11 PM\t3/4/27, 6:40:00 PM\t41m 49s\trobin@example.org\tPresenter
                Robin Test\t3/4/27, 7:02:00 PM\t3/4/27, 8:31:02 PM\t1h 29m 2s\trobin@example.org\tPresenter
                Sam Roy (External)\t3/4/27, 6:05:00 PM\t3/4/27, 8:30:00 PM\t2h 25m\t\tAttendee
                """).getBytes(StandardCharsets.UTF_16));
        assertThat(report.system()).isEqualTo(ReportSystem.TEAMS);
        assertThat(report.people()).hasSize(2);
        assertThat(report.people().getFirst().stays())
                .containsExactly(
                        new Report.Stay(at(17, 58, 11), at(18, 40, 0)), new Report.Stay(at(19, 2, 0), at(20, 31, 2)));
        assertThat(report.people().getFirst().approximate()).isFalse();
    }

    @Test
    void readsTeamsInFrenchWithLittleEndianBytesAndUnitsInTimes() {
        var text = """
                1. Résumé
                Titre de la réunion\tAncrage

                2. Participants
                Nom\tPremière participation\tDernier départ\tDurée de participation\tE-mail\tID de participant (UPN)\tRôle
                Élodie Bérubé\t2027-03-04, 17 h 58 min 11 s\t2027-03-04, 20 h 31 min 2 s\t2 h 10 min 51 s\telodie@example.org\telodie@example.org\tParticipant
                """;
        var body = text.getBytes(StandardCharsets.UTF_16LE);
        var content = new byte[body.length + 2];
        content[0] = (byte) 0xff;
        content[1] = (byte) 0xfe;
        System.arraycopy(body, 0, content, 2, body.length);
        var report = read(content);
        assertThat(report.system()).isEqualTo(ReportSystem.TEAMS);
        // away for 22 minutes, and the report does not say when: it counts from the first join, and says so
        assertThat(report.people()).singleElement().satisfies(person -> {
            assertThat(person.approximate()).isTrue();
            assertThat(person.stays()).containsExactly(new Report.Stay(at(17, 58, 11), at(20, 9, 2)));
        });
    }

    @Test
    void readsTheFirstReportsOfTeams() {
        var report = read(("""
                Full Name\tUser Action\tTimestamp
                Robin Test\tJoined\t3/4/2027, 5:58:11 PM
                Sam Roy\tJoined\t3/4/2027, 6:00:00 PM
                Robin Test\tLeft\t3/4/2027, 6:40:00 PM
                Robin Test\tJoined\t3/4/2027, 7:02:00 PM
                Robin Test\tLeft\t3/4/2027, 8:31:02 PM
                """).getBytes(StandardCharsets.UTF_16));
        assertThat(report.people()).hasSize(2);
        assertThat(report.people().getFirst().stays()).hasSize(2);
        assertThat(report.people().getLast().stays()).containsExactly(new Report.Stay(at(18, 0, 0), at(20, 31, 2)));
    }

    @Test
    void refusesWhatHasNoTimesOrIsSomethingElse() {
        assertThatThrownBy(() -> read("""
                Name (Original Name),User Email,Total Duration (Minutes),Guest
                Robin,robin@example.org,150,Yes
                """.getBytes(StandardCharsets.UTF_8))).isInstanceOf(ReportWithoutTimes.class);
        assertThatThrownBy(() -> read("a,b,c\n1,2,3\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReportUnreadable.class);
        assertThatThrownBy(() -> read("Name,Join Time,Leave Time\nRobin,soon,later\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ReportUnreadable.class);
        assertThatThrownBy(() -> read(new byte[3 * 1024 * 1024])).isInstanceOf(ReportTooLarge.class);
    }

    private static Report read(byte[] content) {
        return MeetingReportReader.read(content, DAY);
    }

    private static LocalDateTime at(int hour, int minute, int second) {
        return DAY.atTime(hour, minute, second);
    }
}
