package ca.footing.demo;

import ca.footing.shared.PublicUrls;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where everything is, once all of it is there. */
@Component
@Profile("demo")
class DemoBanner {
    private final PublicUrls urls;

    DemoBanner(PublicUrls urls) {
        this.urls = urls;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        System.out.printf("""

                Footing is ready: %s

                Sign in with the password "%s" as
                  amelia.chartrand@example.org   learner
                  elias.haddad@example.org       facilitator
                  registrar@example.org          registrar
                  owner@example.org              owner
                Mail that it sends: %s
                No real money moves. Ctrl-C stops everything.

                """, urls.absolute(""), DemoPeople.PASSWORD, urls.absolute("inbox"));
    }
}
