/** An export of customers that continues after a rate limit. Its tests run it with listings that fail in the middle. */
package com.example.export;
