package ca.footing.books;

import ca.footing.shared.PublicPath;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module declares to the rest. */
@Configuration(proxyBeanMethods = false)
class BooksConfiguration {
    /** Lets requests through to {@link TaxReturns}, which answers those who keep the books only. */
    @Bean
    PublicPath booksFiles() {
        return new PublicPath("/" + BooksRoutes.RETURN_FILE);
    }
}
