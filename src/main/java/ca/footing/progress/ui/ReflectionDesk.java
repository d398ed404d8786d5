package ca.footing.progress.ui;

import ca.footing.catalogue.ModuleId;
import ca.footing.progress.ModuleProgress;
import ca.footing.progress.ModuleProgress.OwnReflection;
import ca.footing.progress.ReflectionStory;
import ca.footing.progress.Reflections;
import ca.footing.progress.Sharing;
import ca.footing.registration.RegistrationId;
import java.time.Instant;
import java.util.function.Supplier;

/** What an author does with the reflection on one module, each wired to what it saves. */
record ReflectionDesk(
        Reflections reflections, RegistrationId registration, ModuleId module, Supplier<ModuleProgress> reload)
        implements ReflectionPanel.Author {
    @Override
    public Instant draft(String text) {
        return reflections.draft(registration, module, text);
    }

    @Override
    public OwnReflection finish(String text, Sharing sharing) {
        reflections.finish(registration, module, text, sharing);
        return reload.get().reflection().own();
    }

    @Override
    public OwnReflection keepPrivate() {
        reflections.withdraw(registration, module);
        return reload.get().reflection().own();
    }

    @Override
    public OwnReflection erase() {
        reflections.erase(registration, module);
        return reload.get().reflection().own();
    }

    @Override
    public ReflectionStory story() {
        return reflections.story(registration, module);
    }
}
