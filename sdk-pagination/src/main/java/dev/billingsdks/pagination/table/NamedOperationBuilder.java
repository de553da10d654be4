package dev.billingsdks.pagination.table;

import dev.billingsdks.pagination.PagedIterable;
import dev.billingsdks.runtime.ApiResponse;
import dev.billingsdks.runtime.BinaryContent;
import dev.billingsdks.runtime.error.DecodeException;
import dev.billingsdks.runtime.json.JsonReader;
import dev.billingsdks.runtime.json.JsonValue;
import dev.billingsdks.runtime.json.ModelReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Builds a {@link NamedOperation}. For generated code. A whole body is added before the properties of the body, whose setters modify it.
 *
 * @param <B> the builder of the operation's params
 */
public final class NamedOperationBuilder<B> {

    private final OperationName name;
    private final Supplier<B> builder;
    private final List<OperationParameter> parameters = new ArrayList<>();
    private final List<BiConsumer<B, String>> setters = new ArrayList<>();

    NamedOperationBuilder(OperationName name, Supplier<B> builder) {
        this.name = name;
        this.builder = builder;
    }

    /** Adds a parameter whose JSON form is a string: a text, a date or an enum value, which is given without quotes. */
    public <T> NamedOperationBuilder<B> text(
            String place, String parameter, ModelReader<T> reader, BiConsumer<B, T> setter) {
        return add(place, parameter, setter, text -> read(JsonValue.of(text).toJson(), reader));
    }

    /** Adds a parameter that is given as JSON, such as a number, a list or an object. */
    public <T> NamedOperationBuilder<B> json(
            String place, String parameter, ModelReader<T> reader, BiConsumer<B, T> setter) {
        return add(place, parameter, setter, text -> read(text, reader));
    }

    /** Adds a parameter of bytes, which are those of the text in UTF-8. */
    public NamedOperationBuilder<B> bytes(String place, String parameter, BiConsumer<B, BinaryContent> setter) {
        return add(place, parameter, setter, NamedOperationBuilder::content);
    }

    /** Adds a parameter of several files, of which a text gives one. */
    public NamedOperationBuilder<B> files(String place, String parameter, BiConsumer<B, List<BinaryContent>> setter) {
        return add(place, parameter, setter, text -> List.of(content(text)));
    }

    /** Says that the operation cannot be called without the parameter that was added last. */
    public NamedOperationBuilder<B> required() {
        int last = parameters.size() - 1;
        OperationParameter parameter = parameters.get(last);
        parameters.set(last, new OperationParameter(parameter.name(), parameter.place(), true));
        return this;
    }

    /** Returns an operation that is a single call. */
    public <C, P> NamedOperation<C> call(
            Function<B, P> build, NamedOperation.Invocation<C, P, ApiResponse<?>> invocation) {
        Function<Map<String, String>, P> params = params(build);
        return new NamedOperation<>(
                name,
                List.copyOf(parameters),
                params,
                (client, texts, options) -> invocation.invoke(client, params.apply(texts), options),
                null);
    }

    /** Returns an operation that is a listing. */
    public <C, P> NamedOperation<C> listing(
            Function<B, P> build, NamedOperation.Invocation<C, P, PagedIterable<?, ?>> invocation) {
        Function<Map<String, String>, P> params = params(build);
        return new NamedOperation<>(
                name,
                List.copyOf(parameters),
                params,
                null,
                (client, texts, options) -> invocation.invoke(client, params.apply(texts), options));
    }

    private <T> NamedOperationBuilder<B> add(
            String place, String parameter, BiConsumer<B, T> setter, Function<String, T> conversion) {
        parameters.add(new OperationParameter(parameter, place, false));
        setters.add((params, text) -> {
            T value;
            try {
                value = conversion.apply(text);
            } catch (DecodeException e) {
                throw new IllegalArgumentException(
                        name.operationId() + ": the text of " + parameter + " does not fit its type", e);
            }
            setter.accept(params, value);
        });
        return this;
    }

    private static <T> T read(String json, ModelReader<T> reader) {
        return JsonReader.parse(json, reader);
    }

    private static BinaryContent content(String text) {
        return BinaryContent.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private <P> Function<Map<String, String>, P> params(Function<B, P> build) {
        List<OperationParameter> declared = List.copyOf(parameters);
        Map<String, BiConsumer<B, String>> byName = new LinkedHashMap<>();
        for (int index = 0; index < declared.size(); index++) {
            byName.put(declared.get(index).name(), setters.get(index));
        }
        return texts -> {
            checkNames(texts, declared);
            B params = builder.get();
            byName.forEach((parameter, setter) -> {
                String text = texts.get(parameter);
                if (text != null) {
                    setter.accept(params, text);
                }
            });
            return build.apply(params);
        };
    }

    /** Names all that is unknown or missing at once. */
    private void checkNames(Map<String, String> texts, List<OperationParameter> declared) {
        List<String> problems = new ArrayList<>();
        List<String> names = declared.stream().map(OperationParameter::name).toList();
        for (String given : texts.keySet()) {
            if (!names.contains(given)) {
                problems.add("there is no parameter " + given);
            }
        }
        boolean wholeBody = texts.get(OperationParameter.BODY) != null;
        for (OperationParameter parameter : declared) {
            boolean given = texts.get(parameter.name()) != null || (parameter.inBody() && wholeBody);
            if (parameter.required() && !given) {
                problems.add(parameter.name() + " is required");
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    name.operationId() + ": " + String.join("; ", problems) + "; its parameters are " + names);
        }
    }
}
