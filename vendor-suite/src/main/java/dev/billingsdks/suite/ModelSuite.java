package dev.billingsdks.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.billingsdks.contract.sdk.ModelSample;
import dev.billingsdks.runtime.json.JsonModel;
import dev.billingsdks.runtime.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A vendor's models: what every model guarantees, and the document's example of a page. */
public abstract class ModelSuite {

    /** Returns a sample of each model. */
    protected abstract List<ModelSample<?>> models();

    /** Returns the document's example of a page. */
    protected abstract String example();

    /** Returns the example as the SDK writes it, which may spell a time otherwise. */
    protected String writtenExample() {
        return example();
    }

    /** Reads a page. */
    protected abstract JsonModel readPage(String json);

    @TestFactory
    Stream<DynamicTest> every_model_keeps_what_all_models_guarantee() {
        return models().stream().map(model -> DynamicTest.dynamicTest(model.toString(), model::verify));
    }

    @Test
    void the_documents_example_is_read_and_written_back() {
        String written = readPage(example()).toJson();

        assertThat(JsonValue.parse(written)).as(written).isEqualTo(JsonValue.parse(writtenExample()));
    }
}
