package org.acrm.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the house, each rule a sentence. */
class ArchitectureTest {

    private static final List<Path> CLASSES = Stream.of("persistence", "ejb", "web")
            .map(module -> House.ROOT.resolve(module).resolve("target/classes"))
            .toList();
    private static final JavaClasses PRODUCT = new ClassFileImporter().importPaths(CLASSES);

    /** Floors of the plan, times ten; the second and the sixth floor have three steps (see the decision records on them). */
    private static final Map<String, Integer> FLOOR = Map.ofEntries(
            Map.entry("shared", 10),
            Map.entry("access", 20),
            Map.entry("scheduling", 21),
            Map.entry("intake", 22),
            Map.entry("condition", 22),
            Map.entry("product", 30),
            Map.entry("customer", 40),
            Map.entry("activity", 50),
            Map.entry("quality", 60),
            Map.entry("feedback", 60),
            Map.entry("fact", 61),
            Map.entry("value", 62),
            Map.entry("identity", 70),
            Map.entry("event", 70),
            Map.entry("contact", 70),
            Map.entry("modelling", 80),
            Map.entry("segment", 90),
            Map.entry("campaign", 100),
            Map.entry("sales", 100),
            Map.entry("maturity", 110),
            Map.entry("report", 110),
            Map.entry("desk", 120));

    @Test
    void theRulesSeeTheWholeProduct() {
        assertThat(PRODUCT.size()).isGreaterThan(50);
    }

    @Test
    void everyClassLivesInACapabilityAndAKindOfCode() {
        check(classes()
                .should()
                .resideInAnyPackage(
                        "org.acrm.*.entity",
                        "org.acrm.*.kernel",
                        "org.acrm.*.service",
                        "org.acrm.*.view",
                        "org.acrm.*.rest",
                        "org.acrm.scheduling.job",
                        "org.acrm.modelling.weka"));
        assertThat(PRODUCT.stream().map(ArchitectureTest::capability).distinct())
                .allMatch(FLOOR::containsKey);
    }

    @Test
    void aCapabilityUsesOnlyCapabilitiesOnLowerFloors() {
        Map<String, String> upward = new TreeMap<>();
        for (JavaClass user : PRODUCT) {
            for (Dependency use : user.getDirectDependenciesFromSelf()) {
                String from = capability(user);
                String to = capability(use.getTargetClass());
                if (to != null && !from.equals(to) && FLOOR.get(to) >= FLOOR.get(from) && !isJob(user)) {
                    upward.put(user.getName() + " -> " + use.getTargetClass().getName(), from + " -> " + to);
                }
            }
        }
        assertThat(upward).isEmpty();
    }

    /** A job reads its parameters and calls one service, of whichever capability. */
    private static boolean isJob(JavaClass user) {
        return user.getPackageName().equals("org.acrm.scheduling.job");
    }

    @Test
    void kernelsKnowNothingButTheJdkAndSharedValues() {
        check(classes()
                .that()
                .resideInAPackage("org.acrm.*.kernel")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.acrm.*.kernel", "org.acrm.shared.entity"));
    }

    @Test
    void kernelsReadNoClock() {
        check(noClasses()
                .that()
                .resideInAPackage("org.acrm.*.kernel")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock"));
    }

    @Test
    void onlyTheWekaPackageKnowsWeka() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.acrm.modelling.weka")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("weka.."));
    }

    @Test
    void onlySchedulingKnowsQuartz() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.acrm.scheduling..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.quartz.."));
    }

    @Test
    void entitiesKnowNoServiceNoPageAndNoBusinessTier() {
        check(noClasses()
                .that()
                .resideInAPackage("org.acrm.*.entity")
                .should()
                .dependOnClassesThat(resideInAPackage("org.acrm.*.service")
                        .or(resideInAPackage("org.acrm.*.view"))
                        .or(resideInAPackage("org.acrm.*.rest"))
                        .or(resideInAPackage("jakarta.faces.."))
                        .or(businessTier())));
    }

    private static DescribedPredicate<JavaClass> businessTier() {
        return resideInAPackage("jakarta.ejb..")
                .and(DescribedPredicate.not(
                        DescribedPredicate.describe("the mark of an application exception", c -> c.getSimpleName()
                                .equals("ApplicationException"))));
    }

    @Test
    void pagesAndResourcesNeverCallARepositoryOrTheEntityManager() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.acrm.*.view", "org.acrm.*.rest")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Queries")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager"));
    }

    @Test
    void jobsOnlyCallServices() {
        check(noClasses()
                .that()
                .resideInAPackage("org.acrm.scheduling.job")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Repository"));
    }

    @Test
    void noNameSaysLessThanItShould() {
        String banned = ".*(Impl|Manager|Helper|Utils?|Facade|Dao|Dto|DTO|Bean|MB)";
        check(classes()
                .should(not(com.tngtech.archunit.lang.conditions.ArchConditions.haveNameMatching(
                        "org\\.acrm\\." + banned))));
    }

    @Test
    void timeIsAskedOfTheInjectedClockOnly() {
        check(noClasses()
                .that()
                .resideInAnyPackage("org.acrm..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Date"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    private static String capability(JavaClass type) {
        String[] parts = type.getBaseComponentType().getPackageName().split("\\.");
        boolean ours = parts.length >= 3 && Objects.equals(parts[0], "org") && parts[1].equals("acrm");
        return ours ? parts[2] : null;
    }
}
