package ca.footing;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import ca.footing.shared.Internal;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boundaries of the house; each rule stands in design.md and in the README's conventions. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("ca.footing");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Application.class).verify();
    }

    @Test
    void entitiesAndRepositoriesStayInTheirModule() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void screensKnowNothingOfPersistence() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.persistence..", "org.springframework.data.jpa..", "org.springframework.jdbc..")
                .check(CLASSES);
    }

    @Test
    void vaadinStaysInScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .and()
                .doNotHaveSimpleName("Application")
                .and()
                .doNotHaveSimpleName("SecurityConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(CLASSES);
    }

    @Test
    void rootsDoNotKnowTheirScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..ui..")
                .and()
                .doNotHaveSimpleName("SecurityConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ca.footing..ui..")
                .check(CLASSES);
    }

    @Test
    void everyViewIsPackagePrivateWithExactlyOneAccessRule() {
        var access = Set.of("AnonymousAllowed", "PermitAll", "RolesAllowed", "DenyAll");
        var views = CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class)
                        || type.isAnnotatedWith(Layout.class)
                        || type.isAssignableTo(HasErrorParameter.class))
                .toList();
        assertThat(views).isNotEmpty().allSatisfy(view -> {
            var rules = view.getAnnotations().stream()
                    .map(annotation -> annotation.getRawType().getSimpleName())
                    .filter(access::contains)
                    .toList();
            assertThat(rules).as("access of " + view.getName()).hasSize(1);
        });
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .bePackagePrivate()
                .check(CLASSES);
    }

    @Test
    void everyServiceMethodHasExactlyOneRule() {
        assertThat(services())
                .isNotEmpty()
                .allSatisfy(service -> assertThat(publicMethods(service))
                        .allSatisfy(method -> assertThat(AccessRules.of(method))
                                .as("rule of %s.%s", service.getSimpleName(), method.getName())
                                .hasSize(1)));
    }

    @Test
    void screensDoNotCallInternalMethods() {
        DescribedPredicate<JavaCall<?>> internal = DescribedPredicate.describe(
                "an @Internal method",
                call -> call.getTarget() instanceof MethodCallTarget target
                        && target.resolveMember()
                                .filter(method -> method.isAnnotatedWith(Internal.class)
                                        || method.getOwner().isAnnotatedWith(Internal.class))
                                .isPresent());
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .callMethodWhere(internal.forSubtype())
                .check(CLASSES);
    }

    @Test
    void timeComesFromTheClock() {
        DescribedPredicate<JavaCall<?>> systemTime = DescribedPredicate.describe(
                "the system's time",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))
                        || call.getTargetOwner().isEquivalentTo(System.class)
                                && call.getName().equals("currentTimeMillis"));
        noClasses().should().callMethodWhere(systemTime.forSubtype()).check(CLASSES);
    }

    @Test
    void onlyTheSharedFrameAsksForTheCurrentUi() {
        noClasses()
                .that()
                .resideOutsideOfPackage("ca.footing.shared.ui")
                .should()
                .callMethod(UI.class, "getCurrent")
                .check(CLASSES);
    }

    @Test
    void nothingIsInjectedIntoFieldsOrBySettingKeys() {
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .check(CLASSES);
    }

    @Test
    void servicesReturnRecordsAndLists() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(Stream.class)
                .orShould()
                .haveRawReturnType(DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)))
                .check(CLASSES);
    }

    @Test
    void transactionsBeginInModuleRoots() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should(beAnnotatedWith(Transactional.class))
                .check(CLASSES);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..ui..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .check(CLASSES);
    }

    @Test
    void packagesAreCapabilitiesNotLayers() {
        noClasses()
                .should()
                .resideInAnyPackage("..service..", "..dto..", "..mapper..", "..util..", "..impl..", "..common..")
                .check(CLASSES);
        var suffixes = List.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "Dto", "Entity");
        assertThat(CLASSES.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName))
                .noneMatch(name -> suffixes.stream().anyMatch(name::endsWith));
    }

    @Test
    void publicServiceMethodsAreNotFinal() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .should()
                .notBeFinal()
                .check(CLASSES);
    }

    static List<JavaClass> services() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .toList();
    }

    static List<java.lang.reflect.Method> publicMethods(JavaClass service) {
        return Arrays.stream(service.reflect().getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    static List<JavaClass> views() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Route.class))
                .toList();
    }
}
