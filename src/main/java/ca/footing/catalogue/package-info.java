/**
 * What is taught: series, their modules with objectives, content notices, materials, quiz, reflection and exercise, in
 * both languages; drafted, published and withdrawn by the registrar.
 */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package ca.footing.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
