package dev.billingsdks.update.seeded;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes schemas from random numbers, as JSON with apostrophes for quotation marks. Names are numbered, so that no two places of a document
 * give one Java name: a maintainer has to resolve that, and it is not what is tested here.
 */
final class SeededSchemas {

    private static final List<String> WORDS = List.of(
            "customer",
            "invoice",
            "credit grant",
            "rate",
            "usage",
            "commit",
            "contract",
            "meter",
            "wallet",
            "plan",
            "alert",
            "tax");

    /** How a property can be spelled. */
    private static final List<String> SPELLINGS = List.of(
            "%s_at",
            "%sValue", "x-%s", "%s.total", "Total %s", "3d_%s", "@%s", "%sID", "größe_%s", "class_%s", "is%s?", "%s");

    private static final List<String> TEXTS = List.of(
            "{'type':'string'}",
            "{'type':'string','maxLength':12}",
            "{'type':'string','pattern':'^[a-z]{3}-[0-9]+$'}",
            "{'type':'string','format':'date-time'}",
            "{'type':'string','format':'date'}",
            "{'type':'string','format':'uuid'}",
            "{'type':'string','format':'uri'}",
            "{'type':'string','format':'byte'}",
            "{'type':'string','format':'email','description':'Where mail goes, `a@b.c` or *another*.'}",
            "{'type':'string','enum':['active','Active','on hold','-1','3ds','']}",
            "{'type':'string','enum':['only']}");

    private static final List<String> SCALARS = List.of(
            "{'type':'integer'}",
            "{'type':'integer','format':'int32','minimum':1,'maximum':100}",
            "{'type':'integer','format':'int64'}",
            "{'type':'number'}",
            "{'type':'number','minimum':0.5,'exclusiveMaximum':LIMIT}",
            "{'type':'boolean'}");

    private final Random random;
    private final boolean version31;
    private final Map<String, String> components = new LinkedHashMap<>();
    private int names;

    SeededSchemas(Random random, boolean version31) {
        this.random = random;
        this.version31 = version31;
    }

    Map<String, String> components() {
        return components;
    }

    /** Returns a noun that occurs once in the document. */
    String noun() {
        return pick(WORDS) + " " + letters(++names);
    }

    /** Returns a number as letters, since a name such as {@code GetInvoice200Response} has to be given by a maintainer. */
    private static String letters(int number) {
        return (number < 26 ? "k" : letters(number / 26)) + (char) ('a' + number % 26);
    }

    /** Returns a property or parameter that occurs once in the document. */
    String name() {
        return pick(SPELLINGS).formatted(noun().replace(' ', '_'));
    }

    /** Returns the name of a type. */
    String typeName() {
        return upperCamel(noun());
    }

    static String upperCamel(String words) {
        return IntStream.range(0, words.length())
                .filter(i -> words.charAt(i) != ' ')
                .mapToObj(i -> i == 0 || words.charAt(i - 1) == ' '
                        ? String.valueOf(Character.toUpperCase(words.charAt(i)))
                        : String.valueOf(words.charAt(i)))
                .collect(Collectors.joining());
    }

    String text() {
        return pick(TEXTS);
    }

    String scalar() {
        String scalar = random.nextBoolean() ? pick(SCALARS) : text();
        return version31
                ? scalar.replace("LIMIT", "9")
                : scalar.replace("'exclusiveMaximum':LIMIT", "'maximum':9,'exclusiveMaximum':true");
    }

    /** Returns any schema. */
    String any(int depth) {
        if (depth <= 0) {
            return scalar();
        }
        return switch (random.nextInt(10)) {
            case 0 -> array(any(depth - 1));
            case 1 -> "{'type':'object','additionalProperties':" + any(depth - 1) + "}";
            case 2 -> object(depth - 1, "");
            case 3, 4 -> reference();
            case 5 -> union(depth - 1);
            case 6 -> random.nextBoolean() ? "{'type':'object'}" : "{}";
            default -> scalar();
        };
    }

    String array(String items) {
        String limits = random.nextInt(3) == 0 ? ",'minItems':1,'maxItems':5" : "";
        return "{'type':'array','items':" + items + limits + "}";
    }

    /** Returns a reference to a component that is an object, new or known. */
    String reference() {
        List<String> known = new ArrayList<>(components.keySet());
        boolean again = !known.isEmpty() && random.nextInt(3) > 0 || known.size() > 30;
        return "{'$ref':'#/components/schemas/" + (again ? pick(known) : component()) + "'}";
    }

    private String component() {
        String name = typeName();
        components.put(name, "{}"); // So that what is in it can refer to it.
        components.put(name, random.nextInt(6) == 0 ? allOf() : object(2, description()));
        return name;
    }

    private String allOf() {
        String base = typeName();
        components.put(base, object(0, ""));
        return "{'allOf':[{'$ref':'#/components/schemas/" + base + "'}," + object(1, "") + "]}";
    }

    /** Returns an object with properties of any type, some of them required, nullable, deprecated or for one direction. */
    String object(int depth, String more) {
        Map<String, String> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            String name = name();
            String schema = any(depth);
            boolean recursive = schema.contains("$ref") || schema.contains("additionalProperties");
            if (!recursive && random.nextInt(3) == 0) {
                required.add("'" + name + "'");
            }
            properties.put(name, random.nextInt(4) == 0 ? nullable(schema) : flagged(schema));
        }
        String others = random.nextInt(8) == 0 ? ",'additionalProperties':{'type':'string'}" : "";
        return "{'type':'object','properties':" + members(properties)
                + (required.isEmpty() ? "" : ",'required':[" + String.join(",", required) + "]") + others + more + "}";
    }

    static String members(Map<String, String> members) {
        return members.entrySet().stream()
                .map(member -> "'" + member.getKey() + "':" + member.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String description() {
        return random.nextBoolean()
                ? ""
                : ",'description':'The **" + pick(WORDS) + "**; see [there](https://x.example/a).\\n\\n- one\\n- two'";
    }

    private String flagged(String schema) {
        return switch (schema.startsWith("{'type'") ? random.nextInt(12) : 11) {
            case 0 -> schema.contains("'deprecated'") ? schema : schema.replaceFirst("}$", ",'deprecated':true}");
            case 1 -> schema.replaceFirst("}$", ",'readOnly':true}");
            case 2 ->
                schema.contains("'description'")
                        ? schema
                        : schema.replaceFirst("}$", ",'description':'Sent */ as is, &amp; <b>kept</b>.'}");
            default -> schema;
        };
    }

    /** Returns a schema that allows null, as the version of the document writes it. */
    String nullable(String schema) {
        if (!version31) {
            return schema.startsWith("{'$ref'")
                    ? "{'allOf':[" + schema + "],'nullable':true}"
                    : schema.replaceFirst("}$", schema.equals("{}") ? "'nullable':true}" : ",'nullable':true}");
        }
        boolean typed = schema.matches("\\{'type':'[a-z]+'.*") && !schema.contains("'enum'");
        return typed
                ? schema.replaceFirst("'type':('[a-z]+')", "'type':[$1,'null']")
                : "{'anyOf':[" + schema + ",{'type':'null'}]}";
    }

    private String union(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> "{'oneOf':[{'type':'string'},{'type':'integer'},{'type':'array','items':{'type':'string'}}]}";
            case 1 -> discriminated(depth);
            default -> "{'anyOf':[" + variant(depth) + "," + variant(depth) + ",{'type':'boolean'}]}";
        };
    }

    /** Returns an object that its only required property tells from others. */
    String variant(int depth) {
        String name = noun().replace(' ', '_');
        return "{'type':'object','required':['" + name + "'],'properties':{'" + name + "':" + scalar() + ",'" + name()
                + "':" + any(depth) + "}}";
    }

    private String discriminated(int depth) {
        List<String> variants = new ArrayList<>();
        Map<String, String> mapping = new LinkedHashMap<>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            String name = typeName();
            String tag = name.toLowerCase(java.util.Locale.ROOT);
            components.put(
                    name,
                    "{'type':'object','required':['kind'],'properties':{'kind':{'type':'string','enum':['" + tag
                            + "']},'" + name() + "':" + any(depth) + "}}");
            String reference = "#/components/schemas/" + name;
            variants.add("{'$ref':'" + reference + "'}");
            mapping.put(tag, "'" + reference + "'");
        }
        String mapped = random.nextBoolean() ? ",'mapping':" + members(mapping) : "";
        return "{'oneOf':[" + String.join(",", variants) + "],'discriminator':{'propertyName':'kind'" + mapped + "}}";
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
