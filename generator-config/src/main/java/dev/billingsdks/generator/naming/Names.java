package dev.billingsdks.generator.naming;

import dev.billingsdks.generator.config.VendorConfig;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the names of one vendor's document into Java names. */
public final class Names {

    /** Tells what a group's noun leaves room for: the class {@code Http<Noun>Api} and the test {@code <Noun>ApiContractTest}. */
    private static final int LONGEST_GROUP = ClassNameLength.LONGEST - "ApiContractTest".length();

    /** Of methods and constants; classes have at most {@link ClassNameLength#LONGEST}. */
    private static final int LONGEST_MEMBER = 200;

    private static final int SHOWN = 80;
    private static final Pattern FIRST_VERSION = Pattern.compile("[-_]?v1$");
    private static final Pattern METHOD_AND_PATH = Pattern.compile("[a-z]+ /.*");
    private static final Pattern MEANINGLESS =
            Pattern.compile("(.*\\D)?[1-5]\\d{2}Response.*|Inline([A-Z0-9_].*)?|.*_\\d+");

    private static final Pattern SCHEME_SUFFIX = Pattern.compile("(.)(Auth|Authentication|Authorization)$");

    private final String vendor;
    private final Map<String, String> configured;

    /** The full names of classes whose names were shortened, so that nested schemas are named by their whole place. */
    private final Map<String, String> fullNames = new HashMap<>();

    private final Set<String> used = new HashSet<>();

    public Names(VendorConfig config) {
        this.vendor = config.javaName();
        this.configured = config.names();
    }

    /** Returns the class of a component schema. A name that Java has already gets the vendor's name before it. */
    public String schemaType(String schema) {
        return chosenType(schemaEntry(schema), type(schema));
    }

    /** Returns the class of a schema that has no name but its place, such as {@code ListCustomers} and {@code Response}. */
    public String inlineType(String owner, String role) {
        String derived = Words.upperCamel(role);
        String suffix = derived.isEmpty() ? Words.upperCamel(Symbols.named(role)) : derived;
        return chosenType(inlineEntry(owner, role), type(fullNames.getOrDefault(owner, owner) + suffix));
    }

    /** Returns the class of a union's variant, which is nested in the union. */
    public static String variantType(String name) {
        return ClassNameLength.shortened(name, ClassNameLength.LONGEST);
    }

    /** Returns the key of the entry that names the class of a component schema. */
    public static String schemaEntry(String schema) {
        return "schemas." + schema;
    }

    /** Returns the key of the entry that names the class of an inline schema. */
    public static String inlineEntry(String owner, String role) {
        return "schemas." + owner + "." + role;
    }

    /**
     * Returns the method of an operation; a trailing version 1 is dropped. Without an operationId, an operation
     * is called what it is: {@code get /things/{id}/parts} is {@code getThingsByIdParts}.
     */
    public String operation(String operationId) {
        String id = FIRST_VERSION.matcher(operationId).replaceFirst("");
        String name = Words.lowerCamel(METHOD_AND_PATH.matcher(id).matches() ? id.replace("{", " by ") : id);
        return chosen("operations." + operationId, member(name));
    }

    /** Returns the plural noun of an API group; "Customers API" is {@code Customers} too. */
    public String group(String tag) {
        String noun = Words.upperCamel(tag.replaceFirst("(?i)[\\s_-]+api$", ""));
        String derived =
                ClassNameLength.shortened(noun.isEmpty() || beginsAsName(noun) ? noun : "Group" + noun, LONGEST_GROUP);
        String group = chosen("tags." + tag, derived);
        checkLength("tags." + tag, group, LONGEST_GROUP);
        return group;
    }

    /** Returns the interface of an API group. */
    public static String apiType(String group) {
        return group + "Api";
    }

    /** Returns the class that executes the operations of an API group. */
    public static String apiImplementation(String group) {
        return "Http" + apiType(group);
    }

    /** Returns the accessor, setter and field of a property or parameter. */
    public String property(String owner, String name) {
        boolean signed = name.matches("[-+]\\d.*");
        String derived = Words.lowerCamel(signed ? Symbols.spelledOut(name) : name);
        return chosen(
                "properties." + owner + "." + name,
                member(derived.isEmpty() ? Words.lowerCamel(Symbols.named(name)) : derived));
    }

    /** Returns the accessor, setter and field of a parameter; the fields of the request's body have other names. */
    public String parameter(String owner, String place, String name) {
        String derived = property(owner, name);
        return chosen(
                "properties." + owner + "." + place + "." + name,
                ReservedNames.isBodyField(derived) ? derived + "_" : derived);
    }

    /** Returns the method of the client's builder that takes the secret of a security scheme. */
    public String credentials(String scheme) {
        String camel = Words.lowerCamel(scheme);
        String name = chosen("security." + scheme, SCHEME_SUFFIX.matcher(camel).replaceFirst("$1"));
        if (ReservedNames.isClientOption(name)) {
            throw new InvalidSpecException(
                    "#/components/securitySchemes/" + scheme,
                    "the client's builder has a method " + name + " already; add \"security." + scheme
                            + ": <name>\" under names in the vendor's file");
        }
        return name;
    }

    /** Returns the client's accessor of an API group. */
    public String accessor(String group) {
        String name = property(group, group);
        return name.equals("close") || name.equals("fromEnv") || name.equals("raw") ? name + "_" : name;
    }

    /** Returns the constant of an enum value. */
    public String constant(String owner, String value) {
        String name = Words.constant(Symbols.spelledOut(value));
        if (name.isEmpty()) {
            name = value.isEmpty() ? "EMPTY" : Words.constant(Symbols.named(value));
        } else if (!beginsAsName(name)) {
            name = "VALUE_" + name;
        }
        String constant = name.equals("UNRECOGNIZED") ? "UNRECOGNIZED_VALUE" : name;
        return chosen("values." + owner + "." + value, ClassNameLength.shortenedConstant(constant, LONGEST_MEMBER));
    }

    /** Returns the constant of an operation. */
    public static String constantOf(String lowerCamel) {
        return Words.constant(lowerCamel);
    }

    /** Returns any text as a type would write it, such as {@code NextPage}. */
    public static String typeName(String text) {
        return Words.upperCamel(text);
    }

    /** Returns the class of the params of an operation. */
    public static String paramsType(String operation) {
        return ClassNameLength.shortened(capitalized(operation) + "Params", ClassNameLength.LONGEST);
    }

    /** Returns a lower camel name as the beginning of a type. */
    public static String capitalized(String lowerCamel) {
        int second = lowerCamel.offsetByCodePoints(0, 1);
        return lowerCamel.substring(0, second).toUpperCase(Locale.ROOT) + lowerCamel.substring(second);
    }

    /** Returns the entries of the vendor's file whose place has not been met. */
    public List<String> unmatched() {
        return configured.keySet().stream()
                .filter(place -> !used.contains(place))
                .map(place -> "names." + place)
                .sorted()
                .toList();
    }

    private String type(String name) {
        String type = Words.upperCamel(name);
        if (!type.isEmpty() && !beginsWithCapital(type)) {
            type = "Type" + type;
        }
        String full = ReservedNames.isType(type) ? vendor + type : type;
        String shortened = ClassNameLength.shortened(full, ClassNameLength.LONGEST);
        if (!shortened.equals(full)) {
            fullNames.put(shortened, full);
        }
        return shortened;
    }

    /** A script without capitals would give a property and the class of its value one name, which Java takes for the property. */
    private static boolean beginsWithCapital(String type) {
        return Character.isUpperCase(type.codePointAt(0)) || Character.isTitleCase(type.codePointAt(0));
    }

    private static boolean beginsAsName(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0));
    }

    private static String member(String name) {
        if (!name.isEmpty() && !beginsAsName(name)) {
            return ClassNameLength.shortened("value" + name, LONGEST_MEMBER);
        }
        return ReservedNames.isMember(name) ? name + "_" : ClassNameLength.shortened(name, LONGEST_MEMBER);
    }

    private String chosen(String place, String derived) {
        String name = configured.getOrDefault(place, derived);
        used.add(place);
        if (name.isEmpty()) {
            throw noName(place, name);
        }
        checkLength(place, name, LONGEST_MEMBER);
        return name;
    }

    private static void checkLength(String place, String name, int longest) {
        if (ClassNameLength.length(name) > longest) {
            throw new InvalidSpecException(
                    shortened(place),
                    "its Java name \"" + shortened(name) + "\" is longer than " + longest
                            + " characters; add a shorter one under names in the vendor's file in generator-config");
        }
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
    }

    /** Users write class names most often, so a name that a tool made up is rejected. */
    private String chosenType(String place, String derived) {
        String name = chosen(place, derived);
        checkLength(place, name, ClassNameLength.LONGEST);
        if (MEANINGLESS.matcher(name).matches()) {
            throw noName(place, name);
        }
        return name;
    }

    private static InvalidSpecException noName(String place, String name) {
        return new InvalidSpecException(
                place,
                "no good Java name follows from it (\"" + name + "\"); add an entry \"" + place
                        + ": <name>\" under names in the vendor's file in generator-config");
    }
}
