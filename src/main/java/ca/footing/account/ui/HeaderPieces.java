package ca.footing.account.ui;

import ca.footing.account.CurrentAccount;
import ca.footing.account.OwnAccount;
import ca.footing.shared.LanguageCookie;
import ca.footing.shared.ui.FramePiece;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module puts into the header of every screen. */
@Configuration(proxyBeanMethods = false)
class HeaderPieces {
    private static final int LANGUAGE = 10;
    private static final int ACCOUNT = 20;

    @Bean
    FramePiece languageSwitch(LanguageCookie cookie, OwnAccount account, CurrentAccount current) {
        return inHeader(LANGUAGE, () -> new LanguageSwitch(cookie, account, current));
    }

    @Bean
    FramePiece accountMenu(CurrentAccount current, AuthenticationContext authentication) {
        return inHeader(ACCOUNT, () -> new AccountMenu(current, authentication));
    }

    private static FramePiece inHeader(int order, Supplier<Component> made) {
        return new FramePiece() {
            @Override
            public Place place() {
                return Place.HEADER;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public Component create() {
                return made.get();
            }
        };
    }
}
