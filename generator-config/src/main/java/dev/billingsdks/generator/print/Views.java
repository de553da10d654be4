package dev.billingsdks.generator.print;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.ContractTestFile;
import dev.billingsdks.generator.sdk.ContractTestFile.Listing;
import dev.billingsdks.generator.sdk.ContractTestFile.Repeats;
import dev.billingsdks.generator.sdk.ContractTestFile.TestedOperation;
import dev.billingsdks.generator.sdk.EnumFile;
import dev.billingsdks.generator.sdk.JavaType;
import dev.billingsdks.generator.sdk.LongRunningFacts;
import dev.billingsdks.generator.sdk.Member;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.ObjectBody;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.OperationTableFile;
import dev.billingsdks.generator.sdk.PackageFile;
import dev.billingsdks.generator.sdk.ParameterFacts;
import dev.billingsdks.generator.sdk.ParamsFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.UnionFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Gives templates the Java text of facts, which contain none: a name in a template is that of a function of the fact here, or else
 * of a method of the fact itself.
 */
final class Views extends DefaultCollector {

    private final List<View<?>> views = new ArrayList<>();

    Views() {
        types();
        models();
        operations();
        clients();
        tests();
    }

    /** A name and its function. */
    private record View<T>(Class<T> type, String name, Function<T, Object> text) {

        boolean fits(Object fact, String wanted) {
            return name.equals(wanted) && type.isInstance(fact);
        }

        Object of(Object fact) {
            return text.apply(type.cast(fact));
        }
    }

    @Override
    public Mustache.VariableFetcher createFetcher(Object fact, String name) {
        for (View<?> view : views) {
            if (view.fits(fact, name)) {
                return (each, unused) -> view.of(each);
            }
        }
        return super.createFetcher(fact, name);
    }

    private <T> void view(Class<T> type, String name, Function<T, Object> text) {
        views.add(new View<>(type, name, text));
    }

    private void types() {
        view(JavaType.class, "read", TypeText::read);
        view(JavaType.class, "reader", TypeText::reader);
        view(JavaType.class, "memberReader", TypeText::memberReader);
        view(Member.class, "assigned", TypeText::assigned);
    }

    private void models() {
        view(ModelFile.class, "doc", ModelComments::of);
        view(ModelFile.class, "hashed", ModelText::hashed);
        view(ModelFile.class, "described", ModelText::described);
        view(ModelFile.class, "exactlyOneCall", ModelText::exactlyOne);
        view(ModelFile.class, "nullableNames", ModelText::nullableNames);
        view(ModelFile.Others.class, "valueText", ModelText::valueType);
        view(ModelFile.Others.class, "method", ModelText::method);
        view(ModelFile.Others.class, "copied", ModelText::copied);
        view(PropertyFacts.class, "field", ModelText::field);
        view(PropertyFacts.class, "variable", ModelText::variable);
        view(PropertyFacts.class, "doc", ModelComments::accessor);
        view(PropertyFacts.class, "presenceDoc", ModelComments::presence);
        view(PropertyFacts.class, "setterDoc", ModelComments::setter);
        view(EnumFile.class, "doc", ModelComments::of);
        view(UnionFile.class, "doc", ModelComments::of);
        view(UnionFile.Variant.class, "doc", ModelComments::of);
        view(UnionFile.Variant.class, "registrations", VariantText::registrations);
        view(UnionFile.Variant.class, "copied", variant -> TypeText.copy(variant.type(), "value"));
    }

    private void operations() {
        view(ApiFile.class, "doc", OperationComments::of);
        view(ApiFile.class, "accessorDoc", OperationComments::accessor);
        view(PackageFile.class, "doc", OperationComments::of);
        view(ParamsFile.class, "doc", ParameterComments::of);
        view(ParamsFile.class, "hashed", ModelText::hashed);
        view(ParamsFile.class, "allChecks", CheckText::calls);
        view(ParameterFacts.class, "doc", ParameterComments::accessor);
        view(ParameterFacts.class, "setterDoc", ParameterComments::setter);
        view(ObjectBody.class, "setterDoc", ParameterComments::setter);
        view(
                OperationTableFile.Argument.class,
                "reader",
                argument -> argument.bytes() ? null : TypeText.reader(argument.type()));
        view(OperationFacts.class, "doc", OperationComments::of);
        view(OperationFacts.class, "pagingType", PagingText::type);
        view(OperationFacts.class, "pagingConstant", PagingText::constant);
        view(OperationFacts.class, "scheme", PagingText::scheme);
        view(OperationFacts.class, "returnText", OperationText::returnType);
        view(OperationFacts.class, "implementedText", OperationText::implementedType);
        view(OperationFacts.class, "responseText", OperationText::responseType);
        view(OperationFacts.class, "settings", OperationText::settings);
        view(OperationFacts.class, "statesConstant", OperationText::statesConstant);
        view(LongRunningFacts.class, "end", OperationText::end);
        view(OperationFacts.Result.class, "ending", OperationText::ending);
    }

    private void clients() {
        view(ClientFile.class, "builderDoc", ClientComments::builder);
        view(ClientFile.class, "environmentDoc", ClientComments::environment);
        view(ClientFile.Secret.class, "declaration", secret -> switch (secret.kind()) {
            case BASIC -> "basic";
            case API_KEY_HEADER -> "apiKeyHeader";
            case API_KEY_QUERY -> "apiKeyQuery";
            case API_KEY_COOKIE -> "apiKeyCookie";
        });
        view(ClientFile.Variable.class, "doc", ClientComments::of);
        view(ClientFile.Server.class, "doc", ClientComments::of);
        view(ClientFile.Environment.class, "doc", ClientComments::of);
        view(ClientFile.Secret.class, "doc", ClientComments::of);
    }

    private void tests() {
        view(ContractTestFile.class, "settings", file -> ContractTestText.settings(file.client()));
        view(TestedOperation.class, "caller", ContractTestText::caller);
        view(TestedOperation.class, "given", operation -> ContractTestText.setters(operation.given()));
        view(TestedOperation.class, "patch", operation -> ContractTestText.patch(operation.patch()));
        view(TestedOperation.class, "pageOf", operation -> operation.listing() == null ? "" : ".firstPage()");
        view(TestedOperation.class, "bodyOf", ContractTestText::body);
        view(Repeats.class, "check", ContractTestText::check);
        view(Listing.class, "how", listing -> PagingSampleText.calls(listing.paging()));
        view(Listing.class, "given", listing -> ContractTestText.setters(listing.given()));
    }
}
