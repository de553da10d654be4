package dev.billingsdks.integration.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.billingsdks.runtime.error.SdkException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.billingsdks", importOptions = PublishedClasses.class)
@ArchTag("every-vendor")
final class PublicApiTest {

    private static final DescribedPredicate<JavaClass> VISIBLE =
            describe("are visible to applications", PublishedClasses::isVisible);

    private static final DescribedPredicate<JavaMember> VISIBLE_MEMBER =
            describe("are visible to applications", PublicApiTest::isVisible);

    private static final String BUILDER = "dev.billingsdks.runtime.http.ClientBuilder";

    /** The documented customizers; the types of HttpClient are in their type arguments. */
    private static final Set<String> CUSTOMIZERS = Set.of(
            BUILDER + ".httpClient(java.util.function.Consumer)",
            BUILDER + ".connectionManager(java.util.function.Consumer)",
            BUILDER + ".sslContext(javax.net.ssl.SSLContext)");

    @ArchTest
    static final ArchRule no_signature_has_a_type_of_a_library = members()
            .that(VISIBLE_MEMBER)
            .and(describe("are not a customizer", member -> !CUSTOMIZERS.contains(member.getFullName())))
            .should(mentionOnly("types of Java, JSpecify and this project", PublicApiTest::isOurs));

    @ArchTest
    static final ArchRule no_signature_has_a_type_that_is_hidden = members()
            .that(VISIBLE_MEMBER)
            .should(mentionOnly("types of exported packages", type -> !PublishedClasses.isHidden(type)));

    @ArchTest
    static final ArchRule the_customizers_of_http_client_are_present =
            classes().that().haveFullyQualifiedName(BUILDER).should(haveMethods(CUSTOMIZERS));

    @ArchTest
    static final ArchRule no_supertype_is_of_a_library = classes()
            .that(VISIBLE)
            .should(new ArchCondition<>("extend only types of Java and this project") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream())
                            .filter(supertype -> !isOurs(supertype))
                            .forEach(supertype -> events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " is a " + supertype.getName())));
                }
            });

    @ArchTest
    static final ArchRule what_may_be_missing_is_nullable_and_never_optional = members()
            .that(VISIBLE_MEMBER)
            .should(mentionOnly("types other than Optional", type -> !type.isAssignableTo(Optional.class)));

    @ArchTest
    static final ArchRule every_visible_exception_is_an_sdk_exception = classes()
            .that(VISIBLE)
            .and()
            .areAssignableTo(Throwable.class)
            .should()
            .beAssignableTo(SdkException.class);

    @ArchTest
    static final ArchRule no_call_declares_a_checked_exception = members()
            .that(VISIBLE_MEMBER)
            .and(describe(
                    "are not of Pacing",
                    member -> !member.getOwner().getSimpleName().equals("Pacing")))
            .should(new ArchCondition<JavaMember>("declare no checked exception") {
                @Override
                public void check(JavaMember member, ConditionEvents events) {
                    if (member instanceof JavaCodeUnit codeUnit) {
                        codeUnit.getExceptionTypes().stream()
                                .filter(type -> !type.isAssignableTo(RuntimeException.class))
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        member, member.getFullName() + " throws " + type.getName())));
                    }
                }
            });

    @ArchTest
    static final ArchRule a_visible_class_is_final_or_meant_for_extension = classes()
            .that(VISIBLE)
            .should(new ArchCondition<>("be final, sealed, abstract, an interface or not constructible") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!isFinalOrMeantForExtension(type)) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " can be extended unintentionally"));
                    }
                }
            });

    @ArchTest
    static final ArchRule no_field_is_visible_but_constants = members()
            .that(VISIBLE_MEMBER)
            .and(describe("are fields", JavaField.class::isInstance))
            .should(new ArchCondition<JavaMember>("be static and final") {
                @Override
                public void check(JavaMember field, ConditionEvents events) {
                    if (!field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL))) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is not a constant"));
                    }
                }
            });

    private static ArchCondition<JavaMember> mentionOnly(String what, Predicate<JavaClass> allowed) {
        return new ArchCondition<>("mention only " + what) {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                mentioned(member)
                        .filter(type -> !allowed.test(type))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getFullName() + " mentions " + type.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveMethods(Set<String> fullNames) {
        return new ArchCondition<>("have the methods " + fullNames) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<String> present =
                        type.getMethods().stream().map(JavaMember::getFullName).collect(Collectors.toSet());
                fullNames.forEach(name -> events.add(new SimpleConditionEvent(
                        type, present.contains(name), type.getName() + " has no method " + name)));
            }
        };
    }

    private static Stream<JavaClass> mentioned(JavaMember member) {
        Stream<JavaType> types;
        if (member instanceof JavaCodeUnit codeUnit) {
            types = Stream.concat(Stream.of(codeUnit.getReturnType()), codeUnit.getParameterTypes().stream());
        } else {
            types = Stream.of(((JavaField) member).getType());
        }
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream()).map(JavaClass::getBaseComponentType);
    }

    private static boolean isOurs(JavaClass type) {
        String name = type.getName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || name.startsWith("org.jspecify.annotations.")
                || name.startsWith("dev.billingsdks.");
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return PublishedClasses.isVisible(member.getOwner())
                && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isFinalOrMeantForExtension(JavaClass type) {
        return type.isInterface()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.getModifiers().contains(JavaModifier.ABSTRACT)
                || type.reflect().isSealed()
                || type.getConstructors().stream().noneMatch(PublicApiTest::isVisible);
    }
}
