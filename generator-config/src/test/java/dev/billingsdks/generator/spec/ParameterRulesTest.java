package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a: {get: {}}",
                "/a/{id}: {get: {parameters: [{name: id, in: path, required: true}]}}",
                "'/a/{id}:open': {post: {parameters: [{$ref: '#/components/parameters/Id'}]}}",
                "/a/{id}: {parameters: [{name: id, in: path, required: true}], get: {}, put: {}}",
                "/a/{id}: {parameters: [{$ref: '#/components/parameters/Id'}], get: {parameters: [{name: id, in: path, required:"
                        + " true}]}}",
                "/a/{id}: {get: {parameters: [{name: id, in: path, required: true}, {name: id, in: query}]}}",
                "x-note: {parameters: [{}]}",
            })
    void parameters_that_fit_their_path_are_accepted(String paths) {
        assertThatCode(() -> check(paths)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/a/{id}: {get: {}} | get /a/{id}: no path parameter is declared for [id]; add it in overlay.yaml",
                "/a/{id}: {get: {parameters: [{name: di, in: path, required: true}]}} | get /a/{id}: the path has no {di} for the"
                        + " path parameter of that name; correct the name in overlay.yaml",
                "/a/{id}: {get: {parameters: [{name: id, in: path}]}} | get /a/{id}: the path parameter \"id\" must say required:"
                        + " true; add it in overlay.yaml",
                "/a: {get: {parameters: [{name: page, in: query}, {name: page, in: query}]}} | get /a: declares the query"
                        + " parameter \"page\" twice; if overlay.yaml adds it, the vendor now declares it: delete the action",
                "/a: {parameters: [{name: page, in: query}, {name: page, in: query}]} | /a: declares the query parameter \"page\""
                        + " twice; if overlay.yaml adds it, the vendor now declares it: delete the action",
                "/a: {get: {parameters: [{in: query}]}} | get /a: a parameter has no \"name\" or no \"in\"",
            })
    void parameters_that_do_not_fit_their_path_are_refused(String paths, String message) {
        assertThatThrownBy(() -> check(paths))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage("openapi.yaml, " + message);
    }

    private static void check(String paths) {
        new ParameterRules(
                        Path.of("openapi.yaml"),
                        SpecFolder.parse(
                                "components: {parameters: {Id: {name: id, in: path, required: true}}}\npaths:\n  "
                                        + paths + "\n"))
                .run();
    }
}
