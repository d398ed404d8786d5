package ca.footing.access.ui;

import ca.footing.shared.Languages;
import ca.footing.shared.Texts;
import ca.footing.shared.Tokens;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Vaadin's pages: their language and a title from the start, a content policy that runs only the scripts of this very answer, and no copy of them in
 * any cache. Vaadin 25.2 itself needs {@code unsafe-eval}.
 */
@Component
class PageSecurity implements VaadinServiceInitListener {
    private final transient Texts texts;

    PageSecurity(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::protect);
        event.getSource()
                .addUIInitListener(init -> init.getUI()
                        .setLocale(Languages.of(LocaleContextHolder.getLocale().getLanguage())));
    }

    private void protect(IndexHtmlResponse page) {
        var nonce = Tokens.random();
        var document = page.getDocument();
        document.getElementsByTag("script").attr("nonce", nonce);
        document.getElementsByTag("html").attr("lang", Languages.code(LocaleContextHolder.getLocale()));
        var response = page.getVaadinResponse();
        response.setHeader("Content-Security-Policy", policy(nonce));
        response.setHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        response.setHeader("X-Frame-Options", "DENY");
    }

    private static String policy(String nonce) {
        return "default-src 'self'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; "
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    }
}
