package ca.footing.access.ui;

import ca.footing.access.Sessions;
import ca.footing.account.AccountRoutes;
import ca.footing.account.CurrentAccount;
import ca.footing.shared.ui.FramePiece;
import ca.footing.shared.ui.Page;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;

/** Says to a signed-in person, on every screen, that they will be signed out for lack of use, while it can be put off. */
@org.springframework.stereotype.Component
class IdleNotice implements FramePiece {
    private static final int ORDER = 90;
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final Sessions sessions;
    private final CurrentAccount current;

    IdleNotice(Sessions sessions, CurrentAccount current) {
        this.sessions = sessions;
        this.current = current;
    }

    @Override
    public Place place() {
        return Place.BANNER;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Component create() {
        return new Notice(sessions, current);
    }

    /** The browser keeps the time: asking the server would count as use. All tabs of a browser share it. */
    @Tag("dialog")
    private static final class Notice extends Component implements HasComponents {
        private static final String WATCH = """
                const dialog = this, idle = $0 * 1000, ahead = $1 * 1000;
                let last = Date.now();
                const tabs = new BroadcastChannel('footing-session');
                const used = () => { last = Date.now(); if (!dialog.classList.contains('over')) dialog.close(); };
                tabs.onmessage = used;
                new PerformanceObserver(seen => {
                    if (seen.getEntries().every(one => !one.name.includes('v-r=uidl'))) return;
                    used();
                    tabs.postMessage('used');
                }).observe({ type: 'resource' });
                clearInterval(dialog.watch);
                dialog.watch = setInterval(() => {
                    const left = last + idle - Date.now();
                    dialog.classList.toggle('over', left <= 0);
                    if (left <= ahead && !dialog.open) dialog.showModal();
                }, 5000);
                """;

        private final transient Sessions sessions;
        private final transient CurrentAccount current;

        Notice(Sessions sessions, CurrentAccount current) {
            this.sessions = sessions;
            this.current = current;
            // the press itself is the use that puts the end off
            var stay = new Button(getTranslation("access.idle.stay"), _ -> {});
            stay.addThemeName("primary");
            var signIn = Page.buttonLink("/" + AccountRoutes.SIGN_IN, getTranslation("access.idle.signIn"));
            signIn.setRouterIgnore(true);
            addClassName("idle-notice");
            getElement().setAttribute("aria-label", getTranslation("access.idle.title"));
            add(part("before", "title", "text", stay), part("after", "overTitle", "overText", signIn));
        }

        @Override
        protected void onAttach(AttachEvent event) {
            if (current.isSignedIn()) {
                getElement().executeJs(WATCH, sessions.idle().toSeconds(), AHEAD.toSeconds());
            }
        }

        private Div part(String name, String title, String text, Component act) {
            return Page.of(
                    "stack tight " + name,
                    new H2(getTranslation("access.idle." + title)),
                    new Paragraph(getTranslation("access.idle." + text)),
                    Page.of("actions", act));
        }
    }
}
