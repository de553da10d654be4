/** A service that lists the customers of a vendor over HTTP, page by page. The client of the vendor is a bean. */
package com.example.service;
