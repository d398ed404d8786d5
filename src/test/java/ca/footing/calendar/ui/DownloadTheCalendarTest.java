package ca.footing.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import ca.footing.FootingTest;
import ca.footing.account.AccountFixtures;
import ca.footing.account.Accounts;
import ca.footing.account.SignedIn;
import ca.footing.calendar.CalendarRoutes;
import ca.footing.cohort.CohortFixtures;
import ca.footing.registration.RegistrationFixtures;
import ca.footing.registration.RegistrationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@FootingTest
class DownloadTheCalendarTest {
    @Autowired
    private WebApplicationContext application;

    @Autowired
    private AccountFixtures people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CohortFixtures cohorts;

    @Autowired
    private RegistrationFixtures registrations;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void onlyTheOwnerGetsTheFile() throws Exception {
        var owner = withPassword();
        var place = registrations.confirmed(cohorts.cohort(3), owner.id());
        var path = "/" + CalendarRoutes.place(place);

        var file = ask(path, user(owner));
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(file.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"footing.ics\"");
        assertThat(file.getHeader("Cache-Control")).contains("no-store");
        assertThat(Biweekly.parse(file.getContentAsString()).first().getEvents())
                .hasSize(2);

        assertThat(ask(path, anonymous()).getStatus()).isEqualTo(404);
        var other = user(withPassword());
        assertThat(ask(path, other).getStatus()).isEqualTo(404);
        assertThat(ask("/" + CalendarRoutes.place(RegistrationId.next()), other).getStatus())
                .isEqualTo(404);
        assertThat(ask("/calendar/registrations/nonsense.ics", other).getStatus())
                .isEqualTo(404);
    }

    private SignedIn withPassword() {
        var email = AccountFixtures.freshEmail();
        people.withPassword(email);
        return accounts.principal(email).orElseThrow();
    }

    private MockHttpServletResponse ask(String path, RequestPostProcessor who) throws Exception {
        return browser.perform(get(path).with(who)).andReturn().getResponse();
    }
}
