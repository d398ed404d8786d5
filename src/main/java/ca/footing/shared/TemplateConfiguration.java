package ca.footing.shared;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The templates of mails and plain pages, compiled at build time; everything they print is escaped for HTML. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(ContentType.Html);
    }
}
