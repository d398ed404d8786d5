package ca.footing.catalogue;

import java.util.Collection;
import java.util.Map;

/** Tells of the quizzes of modules; the module {@code quiz} holds them, which this one must not know. */
public interface ModuleQuizzes {
    /** In one statement; a module without a quiz may be left out. */
    Map<ModuleId, QuizOutline> of(Collection<ModuleId> modules);
}
