@echo off
rem Prints which operations of a vendor's document are paginated, as bin/paginators does. See --help.
setlocal
set "root=%~dp0.."
for %%a in (%*) do if "%%~a"=="--help" (
  type "%root%\bin\usage\paginators.txt"
  exit /b 0
)
if not exist "%root%\generator-config\%~1.yaml" (
  echo paginators: there is no vendor %~1; vendors.txt lists them>&2
  echo.>&2
  type "%root%\bin\usage\paginators.txt">&2
  exit /b 2
)
set "arguments=%root%,%~1"
if not "%~2"=="" set "arguments=%arguments%,%~f2"
cd /d "%root%"
call mvnw.cmd -q -B -pl generator-config -Dmaven.test.skip compile
if errorlevel 1 exit /b 1
call mvnw.cmd -q -B -pl generator-config org.codehaus.mojo:exec-maven-plugin:java "-Dexec.mainClass=dev.billingsdks.generator.report.ListPaginators" "-Dexec.arguments=%arguments%"
exit /b %errorlevel%
