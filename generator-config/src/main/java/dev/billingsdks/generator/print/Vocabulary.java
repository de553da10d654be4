package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.SdkFile;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that values may bring into the code of a template: what the SDK declares, the library's types, and the methods and variables
 * of the expressions that the readers make. Text of a document that got into code would need others.
 */
final class Vocabulary {

    /** The words of expressions. A new construct of the generator needs its words here. */
    private static final Set<String> EXPRESSIONS = Set.of("""
            boolean byte double float int long short void false true null new this private static final
            Boolean Byte Double Float Integer Long Short String Void Math Test org junit jupiter api dev billingsdks
            runtime pagination error contract sdk

            additionalProperties extras MODEL reader writer property known value other that builder build toBuilder of read
            concat copyOf unmodifiableList unmodifiableMap toIntExact none requireNonNull

            bool date dateTime decimal enumeration int32 int64 json list map model nullableList nullableMap string uri uuid lists maps nullableLists nullableMaps
            nullableUnknown unknown

            any anyOf array constant constantIfPresent integer number object optional orNull required variant

            exactlyOne exclusive maxItems maxLength maximum minItems minLength minimum

            bytes files text

            body cookie header part path query get put post delete patch head options
            credentials formProperty ends endsWithoutValue returns returnsBinary returnsLocation returnsNothing returnsOrNothing returnsText
            sendsBinary sendsForm sendsJson sendsMultipart sendsText server withoutCredentials
            apiKeyCookie apiKeyHeader apiKeyQuery basic

            DEEP_BRACKETS DEEP_INDEXES DEEP_OBJECT FORM FORM_EXPLODED JSON LABEL LABEL_EXPLODED MATRIX MATRIX_EXPLODED PIPE_DELIMITED SIMPLE_EXPLODED
            SPACE_DELIMITED

            absentIsError absentIsErrorIf after before byCursor byItemId byOffset byPageNumber cursor endsWhenEmpty firstPage id knownAdditions next nullable offset nextBody omitsDefaults page params request
            response return total undeclared whileBelow whileLink whileNumber whilePresent whileTrue
            create fromString nextLink ofArray parse parseInt parseLong startingAt whileFull whileLinkHeader whilePages whileUpTo

            account accountClient assertNotRepeated assertRepeatedWithOneKey bearerToken client content firstPageOnly origin
            lastPage linkHeader pages sample state untilEmpty vendor whileFullCurrent whileNotEmpty not_repeated repeated_with_its_key
            """.strip().split("\\s+"));

    /** Nested functions number their variables. A property with such a name has a variable that ends with an underscore. */
    private static final Pattern VARIABLE = Pattern.compile("(element\\d*|member|reader|property)_?");

    private static final Pattern PART = Pattern.compile("^next(?=[A-Z])|Part$");

    private final Set<String> words = new HashSet<>(EXPRESSIONS);

    private Vocabulary() {}

    /**
     * Returns the words of an SDK.
     *
     * @param library the simple names of what its files can import
     */
    static Vocabulary of(Collection<SdkFile> files, Collection<String> library) {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.words.addAll(library);
        for (SdkFile file : files) {
            ExpectedDeclarations.of(file)
                    .forEach(declaration -> vocabulary.words.addAll(List.of(declaration.split("[ ./]"))));
            if (file instanceof ApiFile api) {
                vocabulary.words.add("Http" + api.name());
            }
        }
        return vocabulary;
    }

    boolean knows(String word) {
        return words.contains(word) || VARIABLE.matcher(word).matches() || words.contains(part(word));
    }

    /** Returns the property of a variable such as {@code pagingPart} or {@code nextPagingPart}, which contain a part of a body. */
    private static String part(String word) {
        String property = PART.matcher(word).replaceAll("");
        return property.isEmpty() ? word : Character.toLowerCase(property.charAt(0)) + property.substring(1);
    }
}
