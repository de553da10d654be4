package dev.billingsdks.generator.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.billingsdks.generator.document.InvalidSpecException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayTest {
    @TempDir
    private Path directory;

    private SpecFolder folder;
    private Path file;
    private ObjectNode document;

    @BeforeEach
    void createFolder() {
        folder = new SpecFolder(directory);
        file = folder.path("overlay.yaml");
        document = SpecFolder.parse("""
                info: {title: Sample, contact: {name: Ann}}
                paths:
                  /a: {get: {tags: [x], parameters: [{name: p}]}}
                  /b: {get: {tags: [x]}}
                """);
    }

    @Test
    void an_update_merges_objects_deeply_and_replaces_single_values() {
        apply("{target: $.info, description: d, update: {title: New, contact: {email: e}, license: {name: MIT}}}");

        assertThat(document.path("info"))
                .isEqualTo(SpecFolder.parse("{title: New, contact: {name: Ann, email: e}, license: {name: MIT}}"));
    }

    @Test
    void an_update_appends_its_lists_to_the_documents_lists() {
        apply("{target: \"$.paths['/a'].get\", description: d, update: {tags: [y], parameters: [{name: q}]}}");

        assertThat(document.at("/paths/~1a/get"))
                .isEqualTo(SpecFolder.parse("{tags: [x, y], parameters: [{name: p}, {name: q}]}"));
    }

    @Test
    void a_list_that_has_an_item_already_does_not_get_it_twice() {
        apply("{target: \"$.paths['/a'].get\", description: d, update: {tags: [x, y]}}");

        assertThat(document.at("/paths/~1a/get/tags").toString()).isEqualTo("[\"x\",\"y\"]");
    }

    @Test
    void an_update_of_a_list_is_one_item_of_it() {
        apply("{target: \"$.paths['/a'].get.parameters\", description: d, update: {name: q}}");

        assertThat(document.at("/paths/~1a/get/parameters").toString())
                .isEqualTo("[{\"name\":\"p\"},{\"name\":\"q\"}]");
    }

    @Test
    void an_update_reaches_everything_that_the_target_selects() {
        apply("{target: '$.paths.*.get', description: d, update: {deprecated: true}}");

        assertThat(document.at("/paths/~1a/get/deprecated").asBoolean()).isTrue();
        assertThat(document.at("/paths/~1b/get/deprecated").asBoolean()).isTrue();
    }

    @Test
    void what_one_match_receives_is_not_shared_with_another() {
        apply("""

                - {target: $.paths.*.get, description: d, update: {responses: {}}}
                - {target: "$.paths['/a'].get.responses", description: d, update: {default: {}}}
                """);

        assertThat(document.at("/paths/~1b/get/responses")).isEmpty();
    }

    @Test
    void an_object_selected_twice_is_updated_once() {
        apply("{target: \"$.paths[*][*].parameters[0,0]\", description: d, update: {schema: {enum: [1]}}}");

        assertThat(document.at("/paths/~1a/get/parameters/0/schema/enum")).hasSize(1);
    }

    @Test
    void a_filter_selects_by_the_properties_of_an_object() {
        apply("{target: \"$.paths.*.get.parameters[?(@.name == 'p')]\", description: d, update: {in: query}}");

        assertThat(document.at("/paths/~1a/get/parameters/0/in").asText()).isEqualTo("query");
    }

    @Test
    void an_update_may_aim_at_the_whole_document() {
        apply("{target: $, description: d, update: {openapi: 3.0.3}}");

        assertThat(document.path("openapi").asText()).isEqualTo("3.0.3");
    }

    @Test
    void actions_are_applied_in_order() {
        apply("""

                - {target: $.info.contact, description: d, remove: true}
                - {target: $.info, description: d, update: {contact: [none]}}
                """);

        assertThat(document.at("/info/contact").toString()).isEqualTo("[\"none\"]");
    }

    @Test
    void a_removal_takes_away_everything_that_the_target_selects() {
        apply("{target: '$.paths[*].get.parameters[*]', description: d, remove: true}");

        assertThat(document.at("/paths/~1a/get/parameters")).isEmpty();
        assertThat(document.path("paths")).hasSize(2);
    }

    @Test
    void a_removal_may_aim_at_a_single_value() {
        apply("{target: '$.paths[*].get.parameters[*].name', description: d, remove: true}");

        assertThat(document.at("/paths/~1a/get/parameters").toString()).isEqualTo("[{}]");
    }

    @Test
    void extensions_and_an_empty_list_of_actions_are_legal() {
        folder.file(
                "overlay.yaml",
                "{overlay: 1.0.1, info: {title: t, version: v}, extends: ./openapi.yaml, x-by: us, actions: []}");

        assertThat(Overlay.read(file.resolveSibling("overlay.yaml").toAbsolutePath())
                        .actions())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{target: $.absent, description: d, update: {}} | matches nothing; the vendor's document has changed, or the"
                        + " target is misspelt: correct the target, or delete the action",
                "{target: $.absent.*, description: d, remove: true} | matches nothing; the vendor's document has changed, or the"
                        + " target is misspelt: correct the target, or delete the action",
                "{target: '$.info[?(@.a == 1)]', description: d, remove: true} | matches nothing; the vendor's document has"
                        + " changed, or the target is misspelt: correct the target, or delete the action",
                "{target: $.info, description: d, update: {title: Sample}} | changes nothing, the document says so already;"
                        + " delete the action",
                "{target: $.info, description: d, update: {contact: Bob}} | cannot merge the update's single value \"contact\""
                        + " into the document's object; remove the old one in an action before",
                "{target: $.info, description: d, update: {contact: {name: [B]}}} | cannot merge the update's list"
                        + " \"contact.name\" into the document's single value; remove the old one in an action before",
                "{target: \"$.paths['/a'].get\", description: d, update: {tags: [x]}} | changes nothing, the document says"
                        + " so already; delete the action",
                "{target: \"$.paths['/a'].get.tags\", description: d, update: x} | changes nothing, the document says so"
                        + " already; delete the action",
                "{target: $.info, description: d, update: text} | selects an object, so the update must be an object",
                "{target: $.info.title, description: d, update: x} | selects a single value; select the object that contains it",
                "{target: \"$.info['title','contact']\", description: d, remove: true} | selects what is not a place in the"
                        + " document. A target cannot end in a function or in several names at once; write an action for each"
                        + " name",
                "{target: $.paths.length(), description: d, remove: true} | selects what is not a place in the document. A"
                        + " target cannot end in a function or in several names at once; write an action for each name",
                "{target: $, description: d, remove: true} | the whole document cannot be removed",
            })
    void an_action_that_does_not_fit_the_document_is_refused(String action, String message) {
        String target = SpecFolder.parse(action).path("target").asText();
        folder.overlay("[" + action + "]");
        Overlay overlay = Overlay.read(file);

        assertThatThrownBy(() -> overlay.applyTo(document))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(file + ", action 1 (" + target + "): " + message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{description: d, remove: true} | | the text \"target\" is missing; add it",
                "text | | an action must be an object",
                "{target: $.info, remove: true} | ($.info) | the text \"description\" is missing; say why the correction is"
                        + " needed, and its source",
                "{target: $.info, description: ' ', remove: true} | ($.info) | the text \"description\" is missing; say why the"
                        + " correction is needed, and its source",
                "{target: $.info, description: d} | ($.info) | an action has either an \"update\" or \"remove: true\"",
                "{target: $.info, description: d, update: {}, remove: true} | ($.info) | an action has either an \"update\" or"
                        + " \"remove: true\"",
                "{target: $.info, description: d, remove: 'yes'} | ($.info) | \"remove\" must be true or false",
                "{target: $.info, description: d, copy: $.a} | ($.info) | unknown field \"copy\"; known are [description,"
                        + " remove, target, update] and x- extensions",
                "{target: info, description: d, remove: true} | (info) | a target is a JSONPath that begins with $",
            })
    void a_malformed_action_is_refused_by_its_number(String action, @Nullable String target, String message) {
        folder.overlay("[{target: $.info, description: first, remove: true}, " + action + "]");

        assertThatThrownBy(() -> Overlay.read(file))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(file + ", action 2" + (target == null ? "" : " " + target) + ": " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$['a]", "$.paths['/a'", "$.info[?(]", "$."})
    void a_target_that_is_not_a_path_is_refused(String target) {
        folder.overlay("[{target: \"" + target + "\", description: d, remove: true}]");

        assertThatThrownBy(() -> Overlay.read(file))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessageStartingWith(file + ", action 1 (" + target + "): the target is not a valid JSONPath: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "overlay: 2.0.0 | the field \"overlay\" must be the version 1.0.0",
                "info: {version: 1.0.0} | the text \"info.title\" is missing; add it",
                "info: {title: t} | the text \"info.version\" is missing; add it",
                "extends: https://vendor.example/openapi.json | \"extends\" must be openapi.yaml, the document in the same folder",
                "actions: {} | the list \"actions\" is missing; write [] when nothing is to correct",
                "action: [] | unknown field \"action\"; known are [actions, extends, info, overlay] and x- extensions",
            })
    void a_malformed_overlay_is_refused(String field, String message) {
        ObjectNode overlay = SpecFolder.parse("{overlay: 1.0.0, info: {title: t, version: v}, actions: []}");
        overlay.setAll(SpecFolder.parse(field));
        folder.file("overlay.yaml", overlay.toString());

        assertThatThrownBy(() -> Overlay.read(file))
                .isInstanceOf(InvalidSpecException.class)
                .hasMessage(file + ": " + message);
    }

    private void apply(String actions) {
        folder.overlay(actions.startsWith("{") ? "[" + actions + "]" : actions);
        Overlay.read(file).applyTo(document);
    }
}
