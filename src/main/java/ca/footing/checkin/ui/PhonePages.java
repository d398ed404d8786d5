package ca.footing.checkin.ui;

import ca.footing.checkin.CheckInRoutes;
import ca.footing.shared.PublicPath;
import ca.footing.shared.Texts;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page on the phone, which says nothing of anybody so that the phone may keep it, and the worker that keeps it. */
@RestController
class PhonePages {
    private final TemplateEngine templates;
    private final Texts texts;

    PhonePages(TemplateEngine templates, Texts texts) {
        this.templates = templates;
        this.texts = texts;
    }

    @GetMapping(path = CheckInRoutes.SCAN, produces = "text/html;charset=UTF-8")
    ResponseEntity<String> page(Locale spoken) {
        var html = new StringOutput();
        templates.render("checkin/scan.jte", Map.of("page", new PhonePage(spoken, texts)), html);
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(html.toString());
    }

    @GetMapping("/check-in/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("META-INF/resources/public/check-in-worker.js"));
    }

    /** The addresses are open: the page must load before anybody signs in. */
    @Configuration(proxyBeanMethods = false)
    static class Addresses {
        @Bean
        PublicPath phonePaths() {
            return new PublicPath("/check-in/*");
        }
    }
}
