package dev.billingsdks.generator.print;

import dev.billingsdks.generator.sdk.ApiFile;
import dev.billingsdks.generator.sdk.CallsFile;
import dev.billingsdks.generator.sdk.ClientFile;
import dev.billingsdks.generator.sdk.ContractTestFile;
import dev.billingsdks.generator.sdk.EnumFile;
import dev.billingsdks.generator.sdk.ModelFile;
import dev.billingsdks.generator.sdk.ModuleFile;
import dev.billingsdks.generator.sdk.OperationFacts;
import dev.billingsdks.generator.sdk.OperationTableFile;
import dev.billingsdks.generator.sdk.PackageFile;
import dev.billingsdks.generator.sdk.ParamsFile;
import dev.billingsdks.generator.sdk.PropertyFacts;
import dev.billingsdks.generator.sdk.SdkFile;
import dev.billingsdks.generator.sdk.UnionFile;
import dev.billingsdks.generator.sdk.WebhooksFile;
import java.util.ArrayList;
import java.util.List;

/** The declarations that a file must have by its facts, in the words of {@link Declarations}; templates have no part in them. */
final class ExpectedDeclarations {

    private final List<String> expected = new ArrayList<>();
    private String owner = "";

    private ExpectedDeclarations() {}

    /** Returns the declarations but for the imports. */
    static List<String> of(SdkFile file) {
        ExpectedDeclarations declarations = new ExpectedDeclarations();
        if (!file.packageName().isEmpty()) {
            declarations.expected.add("package " + file.packageName());
        }
        if (file instanceof ModelFile model && model.wide()) {
            declarations.wideModel(model);
        } else if (file instanceof ModelFile model) {
            declarations.model(model);
        } else if (file instanceof UnionFile union) {
            declarations.union(union);
        } else if (file instanceof EnumFile constants) {
            declarations.openEnum(constants);
        } else if (file instanceof ParamsFile params) {
            declarations.params(params);
        } else if (file instanceof ApiFile api) {
            declarations.api(api);
        } else if (file instanceof CallsFile calls) {
            declarations.calls(calls);
        } else if (file instanceof ClientFile client) {
            declarations.client(client);
        } else if (file instanceof ContractTestFile tests) {
            declarations.tests(tests);
        } else if (file instanceof OperationTableFile table) {
            declarations.operationTable(table);
        } else if (file instanceof WebhooksFile webhooks) {
            declarations.webhooks(webhooks);
        } else if (file instanceof PackageFile) {
            declarations.expected.add("import org.jspecify.annotations.NullMarked");
        } else if (file instanceof ModuleFile module) {
            declarations.module(module);
        }
        return declarations.expected;
    }

    private void model(ModelFile model) {
        type("class", model.name());
        fields("MODEL", "PROPERTIES");
        modelFields(model);
        constructor(model.name(), 1);
        constructor(model.name(), 1);
        methods(0, "builder", "toBuilder", "additionalProperties");
        methods(1, "fromJson", "read", "writeTo");
        model.properties().forEach(property -> methods(0, property.name()));
        model.nullable().forEach(property -> methods(0, property.presenceName()));
        objectMethods();
        type("class", model.name() + ".Builder");
        modelFields(model);
        constructor("Builder", 0);
        model.properties().forEach(property -> methods(1, property.name()));
        methods(2, "additionalProperty");
        methods(0, "build");
    }

    private void wideModel(ModelFile model) {
        type("class", model.name());
        fields("MODEL", "PROPERTIES", "values");
        constructor(model.name(), 1);
        methods(0, "builder", "toBuilder", "additionalProperties");
        methods(1, "fromJson", "read", "writeTo");
        model.properties().forEach(property -> methods(0, property.name()));
        model.nullable().forEach(property -> methods(0, property.presenceName()));
        objectMethods();
        type("class", model.name() + ".Builder");
        modelFields(model);
        constructor("Builder", 0);
        model.properties().forEach(property -> methods(1, property.name()));
        methods(2, "additionalProperty", "read");
        methods(1, "write", "same");
        methods(0, "build", "copy", "hash", "all");
        for (ModelFile.Chunk chunk : model.chunks()) {
            methods(2, "read" + chunk.number());
            methods(1, "copy" + chunk.number(), "write" + chunk.number(), "same" + chunk.number());
            methods(1, "all" + chunk.number());
            methods(0, "hash" + chunk.number());
            if (model.checked()) {
                methods(1, "check" + chunk.number());
            }
        }
    }

    private void modelFields(ModelFile model) {
        model.properties().stream().map(PropertyFacts::name).forEach(this::fields);
        fields("extras");
    }

    private void union(UnionFile union) {
        type("interface", union.name());
        methods(1, "fromJson", "read");
        for (UnionFile.Variant variant : union.variants()) {
            variant(union.name(), variant.wrapper(), variant.primitive());
        }
        variant(union.name(), "Unknown", false);
        if (union.wide()) {
            type("class", union.name() + ".Unknown.Variants_0");
            fields("ALL");
            constructor("Variants_0", 0);
            methods(0, "all");
            for (UnionFile.Chunk chunk : union.chunks()) {
                type("class", union.name() + ".Unknown." + chunk.holder());
                constructor(chunk.holder(), 0);
                methods(1, "addTo");
            }
        }
    }

    private void variant(String union, String wrapper, boolean primitive) {
        type("record", union + "." + wrapper);
        if (!primitive) {
            expected.add("constructor " + owner + "." + wrapper);
        }
        methods(1, "writeTo");
        methods(0, "toString");
    }

    private void openEnum(EnumFile constants) {
        type("class", constants.name());
        methods(1, "of", "read");
        fields("value");
        methods(0, "value");
        objectMethods();
        if (!constants.named()) {
            constructor(constants.name(), 1);
            return;
        }
        constants.constants().forEach(constant -> fields(constant.name()));
        fields("known");
        constructor(constants.name(), 2);
        methods(0, "known");
        if (constants.mapped()) {
            fields("byValue");
            methods(3, "known");
        }
        type("enum", constants.name() + ".Known");
        constants.constants().forEach(constant -> expected.add("constant " + owner + "." + constant.name()));
        expected.add("constant " + owner + ".UNRECOGNIZED");
    }

    private void params(ParamsFile params) {
        type("class", params.name());
        params.parameters().forEach(parameter -> fields(parameter.name()));
        constructor(params.name(), params.objectBody() != null && params.hasOthers() ? 2 : 1);
        methods(0, "builder", "toBuilder");
        methods(1, "of");
        params.parameters().forEach(parameter -> methods(0, parameter.name()));
        objectMethods();
        type("class", params.name() + ".Builder");
        params.parameters().forEach(parameter -> fields(parameter.name()));
        constructor("Builder", 0);
        params.parameters().forEach(parameter -> methods(1, parameter.name()));
        methods(0, "build");
        if (params.objectBody() != null) {
            fields("bodyBuilder");
            params.objectBody().settable().forEach(property -> methods(1, property.name()));
            methods(2, "additionalProperty");
            methods(0, "bodyBuilder", "wholeBody");
        }
    }

    private void api(ApiFile api) {
        type("interface", api.name());
        for (OperationFacts operation : api.operations()) {
            methods(1, operation.name(), operation.name());
            methods(2, operation.implemented());
            if (operation.params().optional()) {
                methods(0, operation.name());
            }
            if (operation.params().pathArgument() != null) {
                methods(1, operation.name());
            }
            if (operation.longRunning() != null) {
                methods(1, operation.name());
                methods(2, operation.name());
            }
        }
    }

    private void calls(CallsFile calls) {
        type("class", calls.name());
        fields("exchange");
        constructor(calls.name(), 1);
        for (OperationFacts operation : calls.api().operations()) {
            fields(operation.constant());
            methods(2, operation.implemented());
            if (operation.paging() != null) {
                fields(PagingText.constant(operation));
            }
            if (operation.longRunning() != null) {
                fields(OperationText.statesConstant(operation));
                methods(2, operation.name());
            }
        }
    }

    private void client(ClientFile client) {
        type("class", client.name());
        fields("VENDOR", "exchange", "raw");
        client.apis().forEach(api -> fields(api.accessor()));
        constructor(client.name(), 1);
        methods(0, "builder", "fromEnv", "raw", "close", "toString");
        client.apis().forEach(api -> methods(0, api.accessor()));
        type("class", client.name() + ".Builder");
        constructor("Builder", 0);
        client.variables().forEach(variable -> methods(1, variable.name()));
        client.servers().forEach(server -> methods(1, server.setter()));
        client.secrets().forEach(secret -> methods(secret.pair() ? 2 : 1, secret.name()));
        if (client.login() != null) {
            methods(2, "accountCredentials");
        }
        for (ClientFile.TokenLogin login : client.tokenLogins()) {
            methods(1, login.name());
            if (login.keyFile() != null) {
                methods(1, login.name() + "File");
            }
        }
        methods(0, "build", "self");
        if (client.hasEnvironments()) {
            methods(1, "environment");
            environments(client);
        }
    }

    private void webhooks(WebhooksFile webhooks) {
        type("class", webhooks.name());
        fields("SCHEME");
        constructor(webhooks.name(), 0);
        methods(2, "verifier");
    }

    private void environments(ClientFile client) {
        type("enum", client.name() + ".Environment");
        expected.add("constant " + owner + ".PRODUCTION");
        client.environments().forEach(environment -> expected.add("constant " + owner + "." + environment.constant()));
        fields("value");
        constructor("Environment", 1);
        methods(0, "value");
    }

    private void tests(ContractTestFile tests) {
        type("class", tests.name());
        fields("vendor", "client");
        if (tests.hasAccountClient()) {
            fields("accountClient");
        }
        methods(0, "close_client");
        for (ContractTestFile.TestedOperation operation : tests.operations()) {
            methods(0, operation.name() + "_is_sent_and_read");
            if (operation.patches()) {
                methods(0, operation.name() + "_sends_null_and_omits_what_is_not_set");
            }
            if (operation.repeats() != null) {
                methods(0, operation.name() + "_is_" + operation.repeats().behaviour());
            }
            if (operation.listing() != null) {
                methods(0, operation.name() + "_lists_two_pages");
            }
        }
    }

    private void operationTable(OperationTableFile table) {
        type("class", table.name());
        fields("TABLE");
        constructor(table.name(), 0);
        for (OperationTableFile.Group group : table.groups()) {
            type("class", table.name() + "." + group.holder());
            constructor(group.holder(), 0);
            group.rows().forEach(row -> methods(0, row.operation().name()));
        }
    }

    private void module(ModuleFile module) {
        expected.add("module " + module.module());
        expected.add("requires transitive dev.billingsdks.pagination");
        module.exported().forEach(exported -> expected.add("exports " + exported));
    }

    private void objectMethods() {
        methods(1, "equals");
        methods(0, "hashCode", "toString");
    }

    private void type(String kind, String name) {
        owner = name;
        expected.add(kind + " " + name);
    }

    private void fields(String... names) {
        for (String name : names) {
            expected.add("field " + owner + "." + name);
        }
    }

    private void methods(int parameters, String... names) {
        for (String name : names) {
            expected.add("method " + owner + "." + name + "/" + parameters);
        }
    }

    private void constructor(String name, int parameters) {
        expected.add("constructor " + owner + "." + name + "/" + parameters);
    }
}
