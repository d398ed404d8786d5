package ca.footing.registration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.Acting;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.AccountId;
import ca.footing.account.Category;
import ca.footing.account.College;
import ca.footing.account.Profile;
import ca.footing.account.Profiles;
import ca.footing.account.Role;
import ca.footing.cohort.CohortFixtures;
import ca.footing.cohort.CohortId;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationRoutes;
import ca.footing.registration.RegistrationStatus;
import ca.footing.shared.Province;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FootingTest
class ReadTheRosterTest extends SpringBrowserlessTest {
    @Autowired
    private CohortFixtures cohortFixtures;

    @Autowired
    private RegistrationFixtures places;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Profiles profiles;

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void aFacilitatorSeesWhoTakesPartAndWhereEachStands() {
        var cohort = cohortFixtures.cohort(5);
        places.confirmed(cohort, people.learner());
        places.pending(cohort, people.learner());
        Acting.as(cohortFixtures.facilitatorOf(cohort), Role.FACILITATOR);
        navigate(RegistrationRoutes.roster(cohort), RosterView.class);
        assertThat(words()).contains("1 confirmed, 1 seat held", "they/them", "Paid", "Signed", "Not yet signed");
        assertThat(find(NativeTableCell.class).all())
                .allSatisfy(cell ->
                        assertThat(cell.getElement().getAttribute("data-label")).isNotBlank());
    }

    @Test
    void anEmptyRosterSaysSo() {
        var cohort = cohortFixtures.cohort(5);
        Acting.as(cohortFixtures.facilitatorOf(cohort), Role.FACILITATOR);
        navigate(RegistrationRoutes.roster(cohort), RosterView.class);
        assertThat(words()).contains("Nobody yet");
    }

    @Test
    void theOfficeFindsARegistrationByNameAndStatus() {
        var cohort = cohortFixtures.cohort(5);
        var surname = "Zq" + UUID.randomUUID().toString().substring(0, 8);
        place(cohort, surname);
        Acting.as(AccountId.next(), Role.REGISTRAR);
        navigate(RegistrationsView.class);
        test(find(TextField.class).single()).setValue(surname.toLowerCase(Locale.ROOT));
        assertThat(rows()).isEqualTo(1);
        assertThat(words()).contains(surname, "Seat held", "Agreement", "1 registration");
        @SuppressWarnings("unchecked")
        Select<RegistrationStatus> status = find(Select.class).single();
        status.setValue(RegistrationStatus.CONFIRMED);
        assertThat(words()).contains("No registration matches");
    }

    private void place(CohortId cohort, String surname) {
        var learner = people.learner();
        profiles.save(learner, new Profile("Ada " + surname, "Ada", "", Province.ON, College.CRPO, "123", Category.RP));
        places.pending(cohort, learner);
    }

    private long rows() {
        return find(NativeTableRow.class).all().stream()
                .filter(row -> !row.getDataCells().isEmpty())
                .count();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
