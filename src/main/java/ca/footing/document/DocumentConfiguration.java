package ca.footing.document;

import ca.footing.shared.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module declares to the rest. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    /** Lets requests through to {@link DocumentShelf}, which answers the payer and the office only. */
    @Bean
    PublicPath documentPaths() {
        return new PublicPath(
                pattern(DocumentRoutes.HTML_FILE), pattern(DocumentRoutes.PDF_FILE), "/receipts/*/document");
    }

    private static String pattern(String route) {
        return "/" + route.replaceAll("\\{\\w+}", "*");
    }
}
